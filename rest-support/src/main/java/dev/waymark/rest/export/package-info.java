/// Answers as files: whole lists and the rows of views.
@NullMarked
package dev.waymark.rest.export;

import org.jspecify.annotations.NullMarked;
