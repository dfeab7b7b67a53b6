package dev.waymark.rest.webhook;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A webhook without its secret.
@Schema(description = "An address that is told of changes. Its secret is shown only when it is made.")
public record WebhookView(
        @Schema(description = "Id of the webhook") UUID id,

        @Schema(
                description = "Address that is sent a POST for each event",
                examples = "https://crm.example.org/waymark")
        String url,

        @Schema(
                description = "Types of the events that it is told of; empty for every type",
                examples = "[\"ranking-round.closed\", \"pain-point.changed\"]")
        List<String> eventTypes,

        @Schema(description = "Whether deliveries are sent or kept", examples = "ENABLED")
        WebhookState state,

        @Schema(
                description = "Why Waymark has disabled it; absent where it has not",
                examples = "The receiver answered 410.")
        @Nullable
        String disabledBecause,

        @Schema(
                description =
                        "Until when deliveries are signed with the secret before the last rotation, too; absent where"
                                + " there was none",
                examples = "2026-12-01T12:00:00Z")
        @Nullable
        Instant previousSecretUntil,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
