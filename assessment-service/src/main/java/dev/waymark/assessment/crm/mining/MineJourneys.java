package dev.waymark.assessment.crm.mining;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Request to mine journeys.
@Schema(description = "Request to mine journeys. What is absent is taken from the defaults, which the mining shows.")
record MineJourneys(
        @Schema(
                description = "Days without an interaction after which a new journey starts, 1 to 3650",
                examples = "30")
        @Nullable
        @Min(1)
        @Max(3650)
        Integer gapDays,

        @Schema(description = "Share of the journeys that the main paths cover, 0.01 to 1", examples = "0.8")
        @Nullable
        @DecimalMin("0.01")
        @DecimalMax("1")
        Double mainShare,

        @Schema(description = "How many steps of a journey are looked at, 2 to 200", examples = "50")
        @Nullable
        @Min(2)
        @Max(200)
        Integer longestPath,

        @Schema(description = "First day that is looked at, UTC; absent = from the beginning", examples = "2026-01-01")
        @Nullable
        LocalDate from,

        @Schema(description = "Last day that is looked at, UTC; absent = to the end", examples = "2026-12-31") @Nullable
        LocalDate to) {

    MineJourneys {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("to (%s) is before from (%s)".formatted(to, from));
        }
    }

    MiningSettings settings(MiningConfig config) {
        return new MiningSettings(
                Objects.requireNonNullElse(gapDays, config.gapDays()),
                Objects.requireNonNullElse(mainShare, config.mainShare()),
                Objects.requireNonNullElse(longestPath, config.longestPath()),
                config.keptPaths(),
                from,
                to);
    }
}
