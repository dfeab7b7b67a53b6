/// Entity tags made from representations, and the preconditions that guard writes.
@NullMarked
package dev.waymark.rest.concurrency;

import org.jspecify.annotations.NullMarked;
