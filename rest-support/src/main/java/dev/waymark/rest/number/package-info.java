/// How computed numbers are compared and averaged.
@NullMarked
package dev.waymark.rest.number;

import org.jspecify.annotations.NullMarked;
