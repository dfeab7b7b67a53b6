/// How far the initiatives of the roadmap in force have come.
@NullMarked
package dev.waymark.roadmap.delivery;

import org.jspecify.annotations.NullMarked;
