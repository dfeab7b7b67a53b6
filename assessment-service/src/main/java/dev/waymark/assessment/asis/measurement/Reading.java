package dev.waymark.assessment.asis.measurement;

import dev.waymark.rest.structure.Calculation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// One dated value of an index.
///
/// @param value 0..100
@Calculation
public record Reading(LocalDate on, double value) {

    private static final double DAYS_PER_YEAR = 365.25;

    /// Years from one day to another, as days / 365.25; negative when the second day is the earlier one.
    public static double years(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) / DAYS_PER_YEAR;
    }

    /// The day that many years later, rounded to whole days.
    public static LocalDate after(LocalDate from, double years) {
        return from.plusDays(Math.round(years * DAYS_PER_YEAR));
    }
}
