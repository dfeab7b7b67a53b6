package dev.waymark.assessment.asis.maturity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How one person rates one lever for one function.
@Schema(description = "How one person rates one lever for one function.")
record LeverRating(
        @Schema(description = "The lever", examples = "ENABLEMENT")
        Lever lever,

        @Schema(description = "The function", examples = "SERVICE")
        BusinessFunction function,

        @Schema(description = "Where it is, 0 (nothing) to 4 (exemplary)", examples = "2") @Min(0) @Max(4)
        int asIs,

        @Schema(description = "Where it should be, 0 to 4", examples = "3") @Min(0) @Max(4)
        int target) {}
