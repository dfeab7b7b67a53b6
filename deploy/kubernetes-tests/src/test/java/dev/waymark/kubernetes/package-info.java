/// The Helm chart, rendered and judged.
@NullMarked
package dev.waymark.kubernetes;

import org.jspecify.annotations.NullMarked;
