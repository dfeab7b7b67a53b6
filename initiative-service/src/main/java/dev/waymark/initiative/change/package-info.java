/// What this service tells others of its changes.
@NullMarked
package dev.waymark.initiative.change;

import org.jspecify.annotations.NullMarked;
