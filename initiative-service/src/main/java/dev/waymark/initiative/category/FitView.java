package dev.waymark.initiative.category;

import dev.waymark.initiative.climate.ClimateState;
import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A fit as it is shown.
@Schema(description = "How well an initiative fits the climate: multiplier · riskFactor · basicsMultiplier.")
record FitView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The fit; above 1 where the climate favours the initiative", examples = "1.097")
        double fit,

        @Schema(description = "Category in force") Category category,

        @Schema(description = "A person decided on the category")
        boolean decided,

        @Schema(description = "Climate in force, −100 to 100", examples = "65.5")
        double climate,

        @Schema(description = "Climate in force in one word")
        ClimateState climateState,

        @Schema(description = "Multiplier of the category at climate −100", examples = "0.5")
        double multiplierWeak,

        @Schema(description = "Multiplier of the category at climate 0", examples = "0.9")
        double multiplierNeutral,

        @Schema(description = "Multiplier of the category at climate 100", examples = "1.2")
        double multiplierStrong,

        @Schema(description = "Multiplier at the climate in force, linear between those", examples = "1.097")
        double multiplier,

        @Schema(description = "Risk of the project, 0..100", examples = "70")
        double projectRisk,

        @Schema(description = "Appetite for risk in this climate, 0..100", examples = "72.9")
        double riskAppetite,

        @Schema(description = "max(0, projectRisk − riskAppetite), 0..100", examples = "0")
        double excessRisk,

        @Schema(description = "1 − excessRisk/100, 0..1", examples = "1")
        double riskFactor,

        @Schema(
                description = "Less than 1 for a WOW initiative that works where the basics come first, else 1; 0 to 1",
                examples = "1")
        double basicsMultiplier,

        @Schema(description = "Below this basics score, 0 to 100, the basics come first", examples = "70")
        double basicsFirstBelow,

        @Schema(description = "A compliance initiative with a legal deadline: must be done whatever the fit")
        boolean mandatory,

        @Schema(
                description = "Warnings about the fit; empty where there are none",
                examples =
                        "[\"Basics first: a WOW where the basics score is below 70 impresses nobody yet: Moving house"
                                + " (69.9).\"]")
        List<String> warnings,

        @Schema(
                description = "The calculation with its values",
                examples = "[\"fit = multiplier · risk factor · basics first = 1.097 · 1.000 · 1.000 = 1.097\"]")
        List<String> reasons) {

    static FitView from(UUID initiativeId, Fit fit, boolean decided, ClimateState state) {
        return new FitView(
                initiativeId,
                fit.value(),
                fit.category(),
                decided,
                fit.climate(),
                state,
                fit.anchors().weak(),
                fit.anchors().neutral(),
                fit.anchors().strong(),
                fit.multiplier(),
                fit.projectRisk(),
                fit.riskAppetite(),
                fit.excessRisk(),
                fit.riskFactor(),
                fit.basicsMultiplier(),
                fit.basicsFirst().rule().below(),
                fit.mandatory(),
                fit.warnings(),
                fit.reasons());
    }
}
