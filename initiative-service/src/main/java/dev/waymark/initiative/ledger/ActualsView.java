package dev.waymark.initiative.ledger;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The actuals of an initiative as they are shown.
@Schema(description = "What an initiative has really cost and brought so far, against what was estimated.")
record ActualsView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Currency of all amounts, ISO 4217", examples = "EUR")
        String currency,

        @Schema(description = "The last period that is over and recorded, 0 to 120", examples = "2")
        int through,

        @Schema(description = "The amounts, at most 847") @TableRows
        List<ActualAmount> amounts,

        @Schema(description = "Actual against estimate by type of line, at most 7")
        List<ComparisonView> comparison,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    /// Actual against estimate.
    @Schema(
            description = "What was really paid or gained on the lines of one type, against what was estimated for the"
                    + " same periods.")
    record ComparisonView(
            @Schema(description = "The lines that it is about")
            LineType lineType,

            @Schema(
                    description = "Expected amount of the periods that are over, a gain times its planned adoption,"
                            + " without uplift")
            Money estimate,

            @Schema(description = "What was recorded; 0 of a gain that nobody measured")
            Money actual,

            @Schema(
                    description = "actual / estimate, from 0; absent of what was not estimated, and of a cost of which"
                            + " nothing was recorded",
                    examples = "1.4")
            @Nullable
            Double ratio) {

        static ComparisonView of(ActualRatio ratio, String currency) {
            return new ComparisonView(
                    ratio.lineType(),
                    Money.rounded(ratio.estimate(), currency),
                    Money.rounded(ratio.actual(), currency),
                    ratio.ratio());
        }
    }

    static ActualsView of(InitiativeActuals actuals, List<ActualRatio> ratios) {
        return new ActualsView(
                actuals.initiativeId(),
                actuals.cycleId(),
                actuals.currency(),
                actuals.through(),
                actuals.asRequest().amounts(),
                ratios.stream()
                        .map(ratio -> ComparisonView.of(ratio, actuals.currency()))
                        .toList(),
                actuals.authorship(),
                actuals.version());
    }
}
