/// What the figures of a price rest on, and public figures to begin with.
@NullMarked
package dev.waymark.initiative.assumption;

import org.jspecify.annotations.NullMarked;
