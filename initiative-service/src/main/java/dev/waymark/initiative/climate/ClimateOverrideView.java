package dev.waymark.initiative.climate;

import dev.waymark.rest.number.FullPrecision;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An override as it is shown.
@Schema(description = "The committee's own judgement of the climate.")
@FullPrecision
record ClimateOverrideView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The climate, −100 (worst) to 100", examples = "-35")
        double climate,

        @Schema(description = "Why", examples = "Our largest customer has announced to leave.")
        String reason,

        @Schema(description = "Sign-in name of who decided", examples = "sten")
        String decidedBy,

        @Schema(description = "When, UTC") Instant decidedAt,

        @Schema(description = "Last day on which it counts, UTC", examples = "2027-06-30")
        LocalDate expiresOn,

        @Schema(description = "Whether it counts today; false once it has expired")
        boolean inForce,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
