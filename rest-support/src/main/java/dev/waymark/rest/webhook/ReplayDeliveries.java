package dev.waymark.rest.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which deliveries are to be sent again.
@Schema(description = "Which deliveries are to be sent again: one of them, or those of a range that are DEAD.")
public record ReplayDeliveries(
        @Schema(
                description = "One delivery, whatever its state; send neither `from` nor `until` with it",
                examples = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c")
        @Nullable
        UUID deliveryId,

        @Schema(
                description = "Events from this time on; left out for the oldest that are kept",
                examples = "2026-11-29T00:00:00Z")
        @Nullable
        Instant from,

        @Schema(description = "Events before this time; left out for the newest", examples = "2026-11-30T00:00:00Z")
        @Nullable
        Instant until,

        @Schema(
                description = "Whether those of the range that were delivered are sent again, too; left out for not",
                examples = "false")
        @Nullable
        Boolean delivered) {

    public ReplayDeliveries {
        if (deliveryId != null && (from != null || until != null || delivered != null)) {
            throw new IllegalArgumentException(
                    "deliveryId names one delivery, and the rest a range. Maybe send only one of the two.");
        }
    }
}
