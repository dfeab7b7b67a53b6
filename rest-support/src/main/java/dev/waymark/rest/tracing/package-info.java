/// What the services tell a collector of traces, where one is set.
@NullMarked
package dev.waymark.rest.tracing;

import org.jspecify.annotations.NullMarked;
