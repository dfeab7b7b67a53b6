/// Why a candidate is in a plan or is not, and what the plan uses.
@NullMarked
package dev.waymark.roadmap.planning.why;

import org.jspecify.annotations.NullMarked;
