/// The search for the best plan, with its bound and its proof.
@LargePackage("All searches work on one model, which only they know.")
@NullMarked
package dev.waymark.roadmap.planning.solve;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
