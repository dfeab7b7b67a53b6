/// From what comes in to the operation that the contract declares for it.
@NullMarked
package dev.waymark.gateway.routing;

import org.jspecify.annotations.NullMarked;
