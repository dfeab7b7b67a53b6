/// The gateway without its token check, to be measured beside the gateway.
@NullMarked
package dev.waymark.benchmark.open;

import org.jspecify.annotations.NullMarked;
