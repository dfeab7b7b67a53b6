/// How much of the pain an initiative takes away.
@NullMarked
package dev.waymark.initiative.relief;

import org.jspecify.annotations.NullMarked;
