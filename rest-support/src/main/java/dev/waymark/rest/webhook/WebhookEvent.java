package dev.waymark.rest.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;

/// The body of a delivery, as Standard Webhooks recommends it. Bodies are thin: a change has less than 2 kB.
///
/// @param type of the event
/// @param timestamp when it happened
/// @param data the change as the feed has it; for a test, the webhook's id
record WebhookEvent(String type, Instant timestamp, Object data) {

    /// Type of the event of a test.
    static final String TESTED = "webhook.tested";

    /// What the event of a test is about.
    record Tested(UUID webhookId) {}

    String written(ObjectMapper mapper) {
        try {
            return mapper.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
