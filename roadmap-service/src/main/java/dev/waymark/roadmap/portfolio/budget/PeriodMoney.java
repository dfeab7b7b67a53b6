package dev.waymark.roadmap.portfolio.budget;

import dev.waymark.rest.money.Money;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The money of one period.
@Schema(description = "The money of one planning period.")
public record PeriodMoney(
        @Schema(description = "The period", examples = "2027-Q1")
        PlanningPeriod period,

        @Schema(description = "The money, not negative, in the currency of the cycle")
        Money amount) {

    public PeriodMoney {
        if (amount.amount().signum() < 0) {
            throw new IllegalArgumentException("the amount of %s is negative".formatted(period));
        }
    }
}
