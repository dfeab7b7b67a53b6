/// Bounded load on a running suite, for the tests that stop its programs.
@NullMarked
package dev.waymark.local.load;

import org.jspecify.annotations.NullMarked;
