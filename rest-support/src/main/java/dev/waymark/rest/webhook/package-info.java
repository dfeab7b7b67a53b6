/// Webhooks: receivers of events by signed requests, after Standard Webhooks 1.0.
@NullMarked
package dev.waymark.rest.webhook;

import org.jspecify.annotations.NullMarked;
