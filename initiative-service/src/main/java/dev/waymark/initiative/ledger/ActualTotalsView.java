package dev.waymark.initiative.ledger;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.valuation.LineType;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The totals of one initiative as a list shows them.
@Schema(description = "What an initiative has really cost and brought so far in all, against what was estimated.")
record ActualTotalsView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "Expected costs of the periods that are over, without uplift")
        Money estimatedCost,

        @Schema(description = "Recorded costs") Money actualCost,

        @Schema(description = "Expected gains of the periods that are over, times planned adoption, without uplift")
        Money estimatedGain,

        @Schema(description = "Recorded gains; one that nobody measured counts 0")
        Money actualGain,

        @Schema(description = "The last period that is over and recorded, 0 to 120", examples = "2")
        int through,

        @Schema(description = "When they were last changed, UTC")
        Instant updatedAt) {

    static ActualTotalsView of(InitiativeActuals actuals, List<ActualRatio> ratios) {
        var totals = new Totals(ratios, actuals.currency());
        return new ActualTotalsView(
                actuals.initiativeId(),
                totals.of(type -> !type.bringsMoney(), ActualRatio::estimate),
                totals.of(type -> !type.bringsMoney(), ActualRatio::actual),
                totals.of(LineType::bringsMoney, ActualRatio::estimate),
                totals.of(LineType::bringsMoney, ActualRatio::actual),
                actuals.through(),
                actuals.authorship().updatedAt());
    }

    private record Totals(List<ActualRatio> ratios, String currency) {

        Money of(Predicate<LineType> type, Function<ActualRatio, BigDecimal> amount) {
            return Money.rounded(
                    ratios.stream()
                            .filter(ratio -> type.test(ratio.lineType()))
                            .map(amount)
                            .reduce(BigDecimal.ZERO, BigDecimal::add),
                    currency);
        }
    }
}
