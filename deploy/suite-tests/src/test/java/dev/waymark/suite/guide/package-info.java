/// Runs what the guides show.
@NullMarked
package dev.waymark.suite.guide;

import org.jspecify.annotations.NullMarked;
