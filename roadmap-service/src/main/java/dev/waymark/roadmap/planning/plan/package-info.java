/// What a roadmap is planned from, what a plan is, and every rule that it must keep.
@NullMarked
package dev.waymark.roadmap.planning.plan;

import org.jspecify.annotations.NullMarked;
