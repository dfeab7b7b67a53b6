/// Entity tags made from versions, and the preconditions that guard writes.
@NullMarked
package dev.waymark.rest.concurrency;

import org.jspecify.annotations.NullMarked;
