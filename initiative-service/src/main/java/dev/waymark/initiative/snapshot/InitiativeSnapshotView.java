package dev.waymark.initiative.snapshot;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.waymark.initiative.climate.ClimateState;
import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.Effort;
import dev.waymark.initiative.initiative.LegalObligation;
import dev.waymark.initiative.initiative.Mitigation;
import dev.waymark.initiative.initiative.OrphanReason;
import dev.waymark.initiative.pricing.IncompleteGainView;
import dev.waymark.rest.number.FullPrecision;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// All initiatives of a cycle as they are at one moment.
@Schema(
        description =
                "All initiatives of a cycle as they are at one moment: what priorities and roadmaps are made from.")
record InitiativeSnapshotView(
        @Schema(description = "When it was taken, UTC") Instant takenAt,
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Currency of all amounts, ISO 4217", examples = "EUR")
        String currency,

        @Schema(description = "The climate in force") SnapshotClimateView climate,

        @Schema(description = "The initiatives, oldest first")
        List<SnapshotInitiativeView> initiatives) {

    /// The climate in force.
    @Schema(description = "The climate in force when the snapshot was taken.")
    @FullPrecision
    record SnapshotClimateView(
            @Schema(description = "−100 (worst) to 100", examples = "65.5")
            double index,

            @Schema(description = "In one word") ClimateState state,

            @Schema(description = "Appetite for project risk, 0..100", examples = "72.9")
            double riskAppetite,

            @Schema(description = "A weak, a neutral and a strong climate, for what-if")
            List<AssumedClimateView> assumed) {}

    /// A climate that is assumed.
    @Schema(name = "SnapshotAssumedClimateView", description = "A climate that is assumed for what-if.")
    @FullPrecision
    record AssumedClimateView(
            @Schema(description = "−100 (worst) to 100", examples = "-60")
            double index,

            @Schema(description = "In one word") ClimateState state,

            @Schema(description = "Appetite for project risk, 0..100", examples = "29")
            double riskAppetite) {}

    /// One initiative.
    @Schema(description = "One initiative with all that follows from its price and the climate.")
    @FullPrecision
    record SnapshotInitiativeView(
            @Schema(description = "Id of the initiative") UUID id,

            @Schema(description = "Short code", examples = "I-07")
            String code,

            @Schema(description = "In a few words", examples = "Tell residents before a date slips")
            String title,

            @Schema(description = "Department that would do it")
            UUID departmentId,

            @Schema(description = "Sign-in name of who would lead it", examples = "dan.finance") @Nullable
            String owner,

            @Schema(description = "Sign-in name of who answers for it", examples = "cora.finance") @Nullable
            String sponsor,

            @Schema(description = "Duration in planning quarters, 1 to 40", examples = "3")
            int durationPeriods,

            @Schema(description = "Work that it needs") List<Effort> efforts,

            @Schema(description = "Initiatives that must be finished before it starts")
            Set<UUID> dependsOn,

            @Schema(description = "Initiatives that exclude it: at most one of the two is planned")
            Set<UUID> excludes,

            @Schema(description = "The law or rule that demands it") @Nullable
            LegalObligation legalObligation,

            @Schema(description = "Pain points that it mitigates")
            List<Mitigation> mitigations,

            @Schema(description = "Alignment with the goals, 0..100; absent when a level has no goal", examples = "60")
            @Nullable
            Double alignment,

            @Schema(description = "What makes it an orphan; empty when it is none")
            List<OrphanReason> orphanReasons,

            @Schema(description = "Category in force; absent without a price, or where none is decided or suggested")
            @Nullable
            Category category,

            @Schema(description = "Project risk, 0..100; absent without a price", examples = "50.3") @Nullable
            Double projectRisk,

            @Schema(description = "Fit with the climate, a factor; absent without a category", examples = "1.097")
            @Nullable
            Double fit,

            @Schema(
                    description = "Fit in each assumed climate, in their order; empty without a category",
                    examples = "[0.705, 1.0, 1.09]")
            List<Double> assumedFits,

            @Schema(
                    description = "Warnings about the fit; empty where there are none",
                    examples = "[\"Basics first: a WOW where the basics score is below 70 impresses nobody yet: Moving"
                            + " house (69.9).\"]")
            List<String> fitWarnings,

            @Schema(description = "Net present value; absent without a price that the caller may see") @Nullable
            SnapshotValueView npv,

            @Schema(
                    description = "Expected cost of planning quarter 0, 1, … after the start, not discounted; decimal"
                            + " strings; empty without a price that the caller may see",
                    examples = "[\"550.00\"]")
            List<String> costs,

            @Schema(description = "What is missing for the facts above")
            List<MissingFact> missing,

            @Schema(
                    description = "Gains that lack a metric, an owner or a day of review, without which nobody may"
                            + " approve them, at most 50; empty without a price that the caller may see")
            List<IncompleteGainView> incompleteGains) {}

    /// A net present value.
    @Schema(description = "Net present value from the simulation at the standard seed; decimal strings.")
    record SnapshotValueView(
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = SchemaType.STRING, description = "Mean", examples = "82.11")
            BigDecimal mean,

            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(
                    type = SchemaType.STRING,
                    description = "Value that 10 % of the draws do not exceed",
                    examples = "-116.09")
            BigDecimal p10,

            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(type = SchemaType.STRING, description = "Median", examples = "86.76")
            BigDecimal p50,

            @JsonFormat(shape = JsonFormat.Shape.STRING)
            @Schema(
                    type = SchemaType.STRING,
                    description = "Value that 90 % of the draws do not exceed",
                    examples = "275.12")
            BigDecimal p90) {}
}
