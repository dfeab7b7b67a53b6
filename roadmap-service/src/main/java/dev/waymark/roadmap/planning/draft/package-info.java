/// Plans made step by step, and what stands in the way of a candidate while a plan is being made.
@NullMarked
package dev.waymark.roadmap.planning.draft;

import org.jspecify.annotations.NullMarked;
