package dev.waymark.initiative.climate;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The committee's own judgement of the climate.
@Schema(description = "The committee's own judgement of the climate, which replaces the computed one.")
record OverrideClimate(
        @Schema(description = "The climate, −100 (worst) to 100", examples = "-35")
        @DecimalMin("-100")
        @DecimalMax("100")
        double climate,

        @Schema(description = "Why", examples = "Our largest customer has announced to leave.")
        @NotBlank
        @Size(max = 2000)
        @MultiLine
        String reason,

        @Schema(
                description =
                        "Last day on which it counts, UTC. Absent = as many days after the decision as the operator"
                                + " has set, 180 unless changed.",
                examples = "2027-06-30")
        @Nullable
        @FutureOrPresent
        LocalDate expiresOn) {}
