/// Roadmaps: what was planned from which snapshot, and which one is published.
@NullMarked
package dev.waymark.roadmap.roadmap;

import org.jspecify.annotations.NullMarked;
