/// Places without overlaps.
@NullMarked
package dev.waymark.pictures.place;

import org.jspecify.annotations.NullMarked;
