/// Requests to assessment-service with the caller's token.
@NullMarked
package dev.waymark.cycle.client;

import org.jspecify.annotations.NullMarked;
