/// Charts over an axis of numbers or of time.
@NullMarked
package dev.waymark.pictures.series;

import org.jspecify.annotations.NullMarked;
