/// Compression of answers for callers that accept it (RFC 9110, 8.4 and 12.5.3).
@NullMarked
package dev.waymark.gateway.coding;

import org.jspecify.annotations.NullMarked;
