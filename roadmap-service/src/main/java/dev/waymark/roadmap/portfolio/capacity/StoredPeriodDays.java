package dev.waymark.roadmap.portfolio.capacity;

import dev.waymark.rest.stored.StoredFormat;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.math.BigDecimal;

/// The person-days of one period as the database keeps them.
@StoredFormat
record StoredPeriodDays(PlanningPeriod period, BigDecimal personDays) {

    static StoredPeriodDays of(PeriodDays days) {
        return new StoredPeriodDays(days.period(), days.personDays());
    }

    PeriodDays periodDays() {
        return new PeriodDays(period, personDays);
    }
}
