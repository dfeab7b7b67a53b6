/// Where the traces of requests go.
@NullMarked
package dev.waymark.program.tracing;

import org.jspecify.annotations.NullMarked;
