/// The ten numbers of a cycle that matter to those who decide.
@NullMarked
package dev.waymark.roadmap.steering.number;

import org.jspecify.annotations.NullMarked;
