/// Request heads that are malformed or arrive too slowly, and the headers of every answer.
@NullMarked
package dev.waymark.gateway.head;

import org.jspecify.annotations.NullMarked;
