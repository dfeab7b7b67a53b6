/// Answers kept under the caller's Idempotency-Key, in the transaction of the write.
@NullMarked
package dev.waymark.rest.idempotency;

import org.jspecify.annotations.NullMarked;
