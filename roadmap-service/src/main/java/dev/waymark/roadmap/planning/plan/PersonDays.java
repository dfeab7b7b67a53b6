package dev.waymark.roadmap.planning.plan;

import java.math.BigDecimal;

/// The one unit of effort: hundredths of a person-day. Requests carry at most two decimals, so nothing that was
/// accepted is lost.
public final class PersonDays {

    /// The decimals of a person-day that count.
    public static final int DECIMALS = 2;

    private PersonDays() {}

    /// @throws ArithmeticException where the days have more than two decimals
    public static long hundredths(BigDecimal days) {
        return days.movePointRight(DECIMALS).longValueExact();
    }

    /// Hundredths as person-days, without zeros behind the last digit: 4050 are 40.5.
    public static BigDecimal of(long hundredths) {
        var days = BigDecimal.valueOf(hundredths, DECIMALS).stripTrailingZeros();
        return days.scale() < 0 ? days.setScale(0) : days;
    }
}
