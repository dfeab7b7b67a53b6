/// What would fit in another climate: all initiatives of a cycle at once, with nothing stored.
@NullMarked
package dev.waymark.initiative.whatif;

import org.jspecify.annotations.NullMarked;
