package dev.waymark.initiative.whatif;

import dev.waymark.initiative.climate.ClimateState;
import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The fits of all initiatives in an assumed climate beside those in force.
@Schema(
        description =
                "How well all initiatives of a cycle fit an assumed climate, beside how well they fit the climate in"
                        + " force. Nothing of it is stored.")
record ClimateWhatIfView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The assumed climate") WhatIfClimateView assumed,

        @Schema(description = "The climate in force") WhatIfClimateView inForce,

        @Schema(
                description = "Pairs of initiatives whose order by fit is the other way round in the assumed climate; 0"
                        + " where the order stays, at most n·(n − 1)/2 of n initiatives. A tie swaps nothing.",
                examples = "4")
        int swappedPairs,

        @Schema(
                description = "Initiatives with a fit, the greatest fit in the assumed climate first; of equal ones the"
                        + " older first")
        @TableRows
        List<WhatIfFitView> initiatives,

        @Schema(description = "Initiatives that have no fit, oldest first")
        List<WhatIfGapView> withoutFit) {

    /// A climate with what follows from it.
    @Schema(description = "A climate with what follows from it.")
    record WhatIfClimateView(
            @Schema(description = "The climate, −100 (worst) to 100", examples = "-67")
            double climate,

            @Schema(
                    description =
                            "In one word. An assumed climate is named by the boundaries alone, without hysteresis.")
            ClimateState state,

            @Schema(description = "Appetite for project risk, 0..100", examples = "26.55")
            double riskAppetite) {}

    /// One initiative in both climates.
    @Schema(description = "How well one initiative fits the assumed climate and the climate in force.")
    record WhatIfFitView(
            @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
            UUID initiativeId,

            @Schema(description = "Category in force") Category category,

            @Schema(description = "Risk of the project, 0..100", examples = "70")
            double projectRisk,

            @Schema(description = "A compliance initiative with a legal deadline: must be done whatever the fit")
            boolean mandatory,

            @Schema(description = "Multiplier of the category in the assumed climate, 0 or more", examples = "0.632")
            double multiplier,

            @Schema(
                    description = "1 − max(0, projectRisk − riskAppetite)/100 in the assumed climate, 0..1",
                    examples = "0.5655")
            double riskFactor,

            @Schema(
                    description =
                            "Less than 1 for a WOW initiative that works where the basics come first, else 1; 0 to 1",
                    examples = "1")
            double basicsMultiplier,

            @Schema(
                    description = "Fit with the assumed climate: multiplier · riskFactor · basicsMultiplier",
                    examples = "0.357")
            double fit,

            @Schema(description = "Fit with the climate in force", examples = "1.097")
            double fitInForce,

            @Schema(
                    description = "Place in the order by fit in the assumed climate, 1 = greatest; equal fits share the"
                            + " better one",
                    examples = "4")
            int rank,

            @Schema(description = "Place in the order by fit in the climate in force", examples = "2")
            int rankInForce) {}

    /// One initiative without a fit.
    @Schema(description = "An initiative without a fit.")
    record WhatIfGapView(
            @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
            UUID initiativeId,

            @Schema(description = "What it lacks") MissingForFit missing) {}
}
