package dev.waymark.rest.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One event for one webhook.
@Schema(description = "One event for one webhook.")
public record WebhookDeliveryView(
        @Schema(description = "Id of the delivery") UUID id,
        @Schema(description = "The webhook") UUID webhookId,

        @Schema(
                description = "The event, which is the `webhook-id` of every attempt and every replay",
                examples = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c")
        UUID eventId,

        @Schema(description = "Type of the event", examples = "ranking-round.closed")
        String eventType,

        @Schema(
                description =
                        "`PENDING`: will be sent; `DELIVERED`: answered with a status of 200 to 299; `DEAD`: all attempts"
                                + " have failed, and only a replay sends it again",
                examples = "DELIVERED")
        WebhookDeliveryState state,

        @Schema(
                description = "Attempts since it was made or replayed: up to 10",
                minimum = "0",
                maximum = "10",
                examples = "1")
        int attempts,

        @Schema(
                description = "When it is sent next at the earliest, in UTC; absent where it is not",
                examples = "2026-11-30T12:05:00Z")
        @Nullable
        Instant dueAt,

        @Schema(
                description = "Status of the last answer; absent where there was none",
                minimum = "100",
                maximum = "599",
                examples = "503")
        @Nullable
        Integer lastStatus,

        @Schema(
                description = "Why the last attempt has failed; absent where it has not",
                examples = "The receiver answered 503.")
        @Nullable
        String lastFailure,

        @Schema(description = "When the event happened, in UTC", examples = "2026-11-30T12:00:00Z")
        Instant createdAt,

        @Schema(
                description = "When it was delivered or its last attempt failed, in UTC; absent before",
                examples = "2026-11-30T12:00:01Z")
        @Nullable
        Instant endedAt) {}
