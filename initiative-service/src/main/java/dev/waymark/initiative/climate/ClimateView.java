package dev.waymark.initiative.climate;

import dev.waymark.rest.table.TableRows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The climate as it is shown.
@Schema(description = "The economic climate of a cycle and the appetite for risk that follows, with the reasons.")
record ClimateView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The climate in force, −100 (worst) to 100", examples = "-35")
        double index,

        @Schema(description = "The climate in force in one word")
        ClimateState state,

        @Schema(description = "What the indicators say, −100 to 100", examples = "65.5")
        double computedIndex,

        @Schema(description = "What the indicators say in one word, with hysteresis")
        ClimateState computedState,

        @Schema(
                description = "Why the committee decided otherwise; absent where it did not",
                examples = "Our largest customer has announced to leave.")
        @Nullable
        String overrideReason,

        @Schema(
                description = "Last day on which the committee's decision counts, UTC; absent where there is none",
                examples = "2027-06-30")
        @Nullable
        LocalDate overrideExpiresOn,

        @Schema(description = "What the latest value of every observed indicator adds; the sum is clipped to −100..100")
        @TableRows
        List<ClimateContributionView> contributions,

        @Schema(description = "Indicators never observed; they count as neutral")
        List<ClimateIndicator> missing,

        @Schema(
                description = "What the indicators said, day by day, as it was known then; the latest 60 days on which"
                        + " something was observed")
        List<ClimatePointView> history,

        @Schema(
                description =
                        "Index 0..100 from which on the climate is strong, and weak at its negative, before hysteresis",
                examples = "30")
        double boundary,

        @Schema(
                description = "By how many points the index must pass a boundary before the named state changes",
                examples = "10")
        double hysteresis,

        @Schema(description = "Appetite for project risk, 0..100")
        RiskAppetiteView riskAppetite) {

    /// One indicator's part.
    @Schema(description = "What one indicator adds: 100 · weight · (value − neutral) / scale points.")
    record ClimateContributionView(
            @Schema(description = "The indicator") ClimateIndicator indicator,

            @Schema(description = "Day that the value belongs to")
            LocalDate observedOn,

            @Schema(
                    description =
                            "The value: PMI 0..100, OECD_CLI 50..150, ORDER_INTAKE: growth as a share, −1 to 10 (0.05"
                                    + " = 5 %)",
                    examples = "57")
            double value,

            @Schema(description = "Where the value comes from", examples = "Published PMI, manufacturing")
            String source,

            @Schema(description = "When it was recorded, UTC")
            Instant recordedAt,

            @Schema(
                    description = "1 for the first value recorded for its day, 2 for its first revision",
                    examples = "1")
            int vintage,

            @Schema(description = "Value that adds nothing", examples = "50")
            double neutral,

            @Schema(
                    description = "Distance from neutral that adds the whole weight, in the unit of the value",
                    examples = "10")
            double scale,

            @Schema(description = "Weight of the indicator, a share 0..1", examples = "0.4")
            double weight,

            @Schema(description = "Points of the index that it adds", examples = "28")
            double points) {}

    /// What the indicators said on a day.
    @Schema(
            description =
                    "What the indicators said when the values of a day were known. A value for an earlier day that"
                            + " was recorded or revised later counts from the latest day on.")
    record ClimatePointView(
            @Schema(description = "The latest day that something was observed on")
            LocalDate day,

            @Schema(description = "The index, −100 to 100", examples = "22")
            double index,

            @Schema(description = "What it was named, with hysteresis")
            ClimateState state) {}

    /// The appetite for risk.
    @Schema(description = "Appetite for project risk: clip(middle + slope · climate, least, greatest).")
    record RiskAppetiteView(
            @Schema(description = "The appetite, 0..100", examples = "37.75")
            double value,

            @Schema(description = "Appetite in a neutral climate, 0..100", examples = "50")
            double middle,

            @Schema(description = "Points of appetite per point of climate", examples = "0.35")
            double slope,

            @Schema(description = "Least appetite, 0..100", examples = "10")
            double least,

            @Schema(description = "Greatest appetite, 0..100", examples = "90")
            double greatest) {}

    static ClimateView from(UUID cycleId, EconomicClimate climate, RiskAppetite appetite) {
        var override = climate.climateOverride();
        return new ClimateView(
                cycleId,
                climate.index(),
                climate.state(),
                climate.computedIndex(),
                climate.computedState(),
                override == null ? null : override.reason(),
                override == null ? null : override.expiresOn(),
                climate.contributions().stream().map(ClimateView::contribution).toList(),
                climate.missing(),
                climate.history().stream()
                        .map(point -> new ClimatePointView(point.day(), point.index(), point.state()))
                        .toList(),
                climate.rule().boundary(),
                climate.rule().hysteresis(),
                appetite(appetite));
    }

    private static ClimateContributionView contribution(EconomicClimate.Contribution part) {
        return new ClimateContributionView(
                part.reading().indicator(),
                part.reading().observedOn(),
                part.reading().value(),
                part.reading().source(),
                part.reading().recordedAt(),
                part.vintage(),
                part.rule().neutral(),
                part.rule().scale(),
                part.rule().weight(),
                part.points());
    }

    private static RiskAppetiteView appetite(RiskAppetite appetite) {
        var rule = appetite.rule();
        return new RiskAppetiteView(appetite.value(), rule.middle(), rule.slope(), rule.least(), rule.greatest());
    }
}
