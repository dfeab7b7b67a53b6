/// Marks in the code that the architecture tests read.
@NullMarked
package dev.waymark.rest.structure;

import org.jspecify.annotations.NullMarked;
