/// Initiatives: what could be done about the pain points, and what is known about each.
@LargePackage("One entity with the values that it is described by.")
@NullMarked
package dev.waymark.initiative.initiative;

import dev.waymark.rest.structure.LargePackage;
import org.jspecify.annotations.NullMarked;
