/// The criteria of both sides, with weights and absolute rubrics.
@NullMarked
package dev.waymark.roadmap.prioritising.criterion;

import org.jspecify.annotations.NullMarked;
