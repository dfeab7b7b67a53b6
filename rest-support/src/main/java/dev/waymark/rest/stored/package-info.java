/// JSON in columns of the database, which outlives the code that wrote it.
@NullMarked
package dev.waymark.rest.stored;

import org.jspecify.annotations.NullMarked;
