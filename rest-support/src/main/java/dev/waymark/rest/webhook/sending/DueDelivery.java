package dev.waymark.rest.webhook.sending;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A delivery that this instance has claimed.
///
/// @param attempts the one that is about to begin included
/// @param claimedUntil when the claim ends, which tells it apart from others
/// @param secrets the current one, and the one before while it still counts
record DueDelivery(
        UUID id,
        UUID webhookId,
        UUID eventId,
        String body,
        int attempts,
        Instant claimedUntil,
        URI target,
        List<WebhookSecret> secrets) {

    DueDelivery {
        secrets = List.copyOf(secrets);
    }

    /// The value of `webhook-signature`.
    String signatures(long second) {
        return secrets.stream()
                .map(secret -> secret.signature(eventId.toString(), second, body))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }
}
