/// The jobs that solve roadmaps, on whichever instance is free.
@NullMarked
package dev.waymark.roadmap.roadmap.job;

import org.jspecify.annotations.NullMarked;
