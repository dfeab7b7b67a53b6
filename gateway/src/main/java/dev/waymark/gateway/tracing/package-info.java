/// Each request as a part of a trace (W3C Trace Context), which a collector hears of where one is set.
@NullMarked
package dev.waymark.gateway.tracing;

import org.jspecify.annotations.NullMarked;
