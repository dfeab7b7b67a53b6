/// Rows of answers as tables: which columns they have and how a cell is written.
@NullMarked
package dev.waymark.rest.table;

import org.jspecify.annotations.NullMarked;
