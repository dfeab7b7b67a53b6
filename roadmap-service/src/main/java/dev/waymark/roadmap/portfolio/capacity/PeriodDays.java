package dev.waymark.roadmap.portfolio.capacity;

import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PersonDays;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The person-days of one period.
@Schema(description = "The person-days of one planning period.")
public record PeriodDays(
        @Schema(description = "The period", examples = "2027-Q1")
        PlanningPeriod period,

        @Schema(
                description = "Person-days with at most two decimals, 0 to 100000",
                minimum = "0",
                maximum = "100000",
                examples = "190")
        BigDecimal personDays) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    public PeriodDays {
        if (personDays.signum() < 0 || personDays.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "personDays must lie in 0..%s, but is %s".formatted(MOST, personDays.toPlainString()));
        }
        if (personDays.stripTrailingZeros().scale() > PersonDays.DECIMALS) {
            throw new IllegalArgumentException("personDays has at most %d decimals, but is %s"
                    .formatted(PersonDays.DECIMALS, personDays.toPlainString()));
        }
    }
}
