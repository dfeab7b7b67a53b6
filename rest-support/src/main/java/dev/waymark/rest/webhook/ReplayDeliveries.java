package dev.waymark.rest.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which deliveries are to be sent again.
@Schema(description = "Which deliveries are to be sent again. What is left out narrows nothing down.")
public record ReplayDeliveries(
        @Schema(description = "One delivery; left out for all", examples = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c")
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
                description =
                        "Whether those that were delivered are sent again, too; left out for only those that are DEAD",
                examples = "false")
        @Nullable
        Boolean delivered) {}
