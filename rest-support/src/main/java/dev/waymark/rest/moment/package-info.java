/// Answers that are put together from several statements.
@NullMarked
package dev.waymark.rest.moment;

import org.jspecify.annotations.NullMarked;
