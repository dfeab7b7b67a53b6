/// Rows of answers as tables: which columns they have and how a cell is written; and rows that are read from files.
@NullMarked
package dev.waymark.rest.table;

import org.jspecify.annotations.NullMarked;
