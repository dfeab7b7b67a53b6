/// Files of initiatives and of the lines of their prices, as they are exported and imported.
@NullMarked
package dev.waymark.initiative.bulk;

import org.jspecify.annotations.NullMarked;
