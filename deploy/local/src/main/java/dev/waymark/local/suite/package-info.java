/// The programs of a suite as one: started side by side, watched, restarted and stopped.
@NullMarked
package dev.waymark.local.suite;

import org.jspecify.annotations.NullMarked;
