/// Pages to read and to print, as values.
@NullMarked
package dev.waymark.rest.html;

import org.jspecify.annotations.NullMarked;
