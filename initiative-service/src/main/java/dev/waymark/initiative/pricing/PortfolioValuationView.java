package dev.waymark.initiative.pricing;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.valuation.PortfolioValuation;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.table.TableRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What all priced initiatives of a cycle are worth together.
@Schema(
        description =
                "What all priced initiatives of a cycle are worth together, and how much of their risks cancels out.")
record PortfolioValuationView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Net present value of all together; the initiatives are independent of each other")
        ValuationView.SimulatedValueView simulation,

        @Schema(description = "Sum of the P10s of the initiatives: what adding up the bad cases would show")
        Money sumOfP10,

        @Schema(description = "Sum of the P90s of the initiatives: what adding up the good cases would show")
        Money sumOfP90,

        @Schema(description = "P10 of the sum less sum of the P10s: how much of the risks cancels out")
        Money diversification,

        @Schema(description = "Each by itself, at most 1000, oldest first") @TableRows
        List<PartView> initiatives) {

    /// One initiative by itself.
    @Schema(description = "What one initiative is worth by itself.")
    record PartView(
            @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
            UUID initiativeId,

            @Schema(description = "Mean of the draws") Money mean,

            @Schema(description = "Value that 10 % of the draws do not exceed")
            Money p10,

            @Schema(description = "Median of the draws") Money p50,

            @Schema(description = "Value that 90 % of the draws do not exceed")
            Money p90) {}

    static PortfolioValuationView of(UUID cycleId, PortfolioValuation valuation, String currency) {
        var simulation = ValuationViews.simulation(valuation.total(), currency);
        var sumOfP10 = money(valuation.sumOfP10(), currency);
        return new PortfolioValuationView(
                cycleId,
                simulation,
                sumOfP10,
                money(valuation.sumOfP90(), currency),
                new Money(simulation.p10().amount().subtract(sumOfP10.amount()), currency),
                valuation.parts().stream()
                        .map(part -> new PartView(
                                part.id(),
                                money(part.mean(), currency),
                                money(part.p10(), currency),
                                money(part.p50(), currency),
                                money(part.p90(), currency)))
                        .toList());
    }

    private static Money money(double amount, String currency) {
        return Money.rounded(BigDecimal.valueOf(amount), currency);
    }
}
