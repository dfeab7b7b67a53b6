/// What is different between two roadmaps of a cycle, and why.
@NullMarked
package dev.waymark.roadmap.roadmap.difference;

import org.jspecify.annotations.NullMarked;
