/// How deliveries reach the receivers of webhooks, and nobody else.
@NullMarked
package dev.waymark.rest.webhook.sending;

import org.jspecify.annotations.NullMarked;
