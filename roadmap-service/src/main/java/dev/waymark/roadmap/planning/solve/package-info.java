/// The search for the best plan, with its bound and its proof.
@NullMarked
package dev.waymark.roadmap.planning.solve;

import org.jspecify.annotations.NullMarked;
