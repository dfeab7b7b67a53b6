/// What this service tells others of its changes.
@NullMarked
package dev.waymark.roadmap.roadmap.change;

import org.jspecify.annotations.NullMarked;
