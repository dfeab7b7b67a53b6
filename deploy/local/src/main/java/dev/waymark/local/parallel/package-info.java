/// Several things done at the same time.
@NullMarked
package dev.waymark.local.parallel;

import org.jspecify.annotations.NullMarked;
