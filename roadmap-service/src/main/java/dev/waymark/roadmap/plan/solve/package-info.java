/// The search for the best plan, with its bound and its proof.
@NullMarked
package dev.waymark.roadmap.plan.solve;

import org.jspecify.annotations.NullMarked;
