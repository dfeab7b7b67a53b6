/// Admits a request: whether the caller is known, allowed the operation, and below the limits.
@NullMarked
package dev.waymark.gateway.guard;

import org.jspecify.annotations.NullMarked;
