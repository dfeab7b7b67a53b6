package dev.waymark.assessment.crm.value;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A value of a source as it is shown.
@Schema(description = "A value that at least one record of a source has.")
record SourceValueView(
        @Schema(
                description = "The value as it is sent; another spelling is another value",
                examples = "Noise - Vehicle")
        String value,

        @Schema(description = "Number of records that have it, from 1", examples = "12")
        long records,

        @Schema(description = "When a record first came with it, UTC")
        Instant firstSeenAt,

        @Schema(description = "When a record with it was last written, UTC")
        Instant lastSeenAt,

        @Schema(description = "Whether the mapping of the field says what it means")
        boolean mapped,

        @Schema(description = "Id of the department, pain point or touchpoint that it means; absent unless mapped")
        @Nullable
        UUID targetId) {}
