/// Who is told of changes by requests of ours, after Standard Webhooks 1.0.
@NullMarked
package dev.waymark.rest.webhook;

import org.jspecify.annotations.NullMarked;
