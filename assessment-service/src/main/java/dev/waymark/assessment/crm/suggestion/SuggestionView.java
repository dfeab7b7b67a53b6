package dev.waymark.assessment.crm.suggestion;

import dev.waymark.assessment.asis.measurement.MeasurementKind;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A suggestion as it is shown.
@Schema(
        description =
                "A measurement or a gain that follows from the records of one source in one quarter. Its figures are"
                        + " those of today; `decision` holds those on which it was accepted or declined.")
record SuggestionView(
        @Schema(description = "Id of the suggestion; it stays the same while its records change")
        UUID id,

        @Schema(description = "The cycle it is for") UUID cycleId,
        @Schema(description = "What is suggested") SuggestionKind kind,

        @Schema(description = "Whether somebody has decided about it")
        SuggestionState state,

        @Schema(description = "The source whose records say so", examples = "hotline")
        String source,

        @Schema(description = "The stream of these records", examples = "survey-responses")
        String stream,

        @Schema(description = "Quarter of the records, UTC", examples = "2027-Q1")
        String period,

        @Schema(description = "Number of these records today, from 0", examples = "120")
        long records,

        @Schema(description = "Day of the first of them; absent where there is none any more", examples = "2027-01-04")
        @Nullable
        LocalDate firstOn,

        @Schema(description = "Day of the last of them; absent where there is none any more", examples = "2027-03-30")
        @Nullable
        LocalDate lastOn,

        @Schema(description = "The touchpoint that was asked about; of a MEASUREMENT only")
        @Nullable
        @RefersTo(TouchpointReference.class)
        UUID touchpointId,

        @Schema(description = "What was asked; of a MEASUREMENT only") @Nullable
        MeasurementKind measurementKind,

        @Schema(
                description = "Code of the segment of a MEASUREMENT; absent = all customers who answered",
                examples = "families")
        @Nullable
        String segment,

        @Schema(
                description = "Mean of the answers, 0 to 100; of a MEASUREMENT only, absent without records",
                examples = "71.5")
        @Nullable
        Double value,

        @Schema(description = "The pain point that the lost reason means; of a GAIN only") @Nullable
        UUID painPointId,

        @Schema(description = "Sum of the lost amounts; of a GAIN only, absent without records") @Nullable
        Money amount,

        @Schema(description = "What was decided; absent while it is open") @Nullable
        SuggestionDecisionView decision) {}
