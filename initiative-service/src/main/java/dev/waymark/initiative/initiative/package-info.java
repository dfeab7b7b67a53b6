/// Initiatives: what could be done about the pain points, and what is known about each.
@NullMarked
package dev.waymark.initiative.initiative;

import org.jspecify.annotations.NullMarked;
