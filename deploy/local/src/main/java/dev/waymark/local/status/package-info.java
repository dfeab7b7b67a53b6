/// What is told of a suite that runs in another terminal: the state of each program, and its log.
@NullMarked
package dev.waymark.local.status;

import org.jspecify.annotations.NullMarked;
