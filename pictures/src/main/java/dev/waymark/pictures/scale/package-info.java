/// Where values lie on an axis.
@NullMarked
package dev.waymark.pictures.scale;

import org.jspecify.annotations.NullMarked;
