package dev.waymark.initiative.initiative;

import dev.waymark.rest.number.FullPrecision;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much of a pain point an initiative takes away: a share 0..1 with its least, likeliest and most.
@Schema(description = "How much of a pain point an initiative takes away: shares 0..1 with low <= likely <= high.")
@FullPrecision
public record Mitigation(
        @Schema(description = "The pain point") UUID painPointId,

        @Schema(description = "Least share taken away, 0 to 1", minimum = "0", maximum = "1", examples = "0.3")
        double low,

        @Schema(description = "Likeliest share, 0 to 1", minimum = "0", maximum = "1", examples = "0.5")
        double likely,

        @Schema(description = "Greatest share, 0 to 1", minimum = "0", maximum = "1", examples = "0.6")
        double high) {

    public Mitigation {
        if (!(0 <= low && low <= likely && likely <= high && high <= 1)) {
            throw new IllegalArgumentException(
                    "A mitigation needs 0 <= low <= likely <= high <= 1, but is (%s, %s, %s). Maybe it was given in percent."
                            .formatted(low, likely, high));
        }
    }
}
