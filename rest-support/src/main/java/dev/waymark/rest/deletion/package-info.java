/// Deletes what nothing depends on, also while others are about to refer to it.
@NullMarked
package dev.waymark.rest.deletion;

import org.jspecify.annotations.NullMarked;
