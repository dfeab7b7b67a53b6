/// The cycle that a request is about, as the assessment service shows it to the caller.
@NullMarked
package dev.waymark.cycle;

import org.jspecify.annotations.NullMarked;
