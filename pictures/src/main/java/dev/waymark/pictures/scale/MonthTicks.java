package dev.waymark.pictures.scale;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.LongStream;

/// Days on an axis over whole months, from the first day of the first month to the first day after the last.
/// Ticks stand at the first day of every month, or of every 2nd, 3rd, 6th, 12th, 24th, 60th … month of the
/// calendar. Example: 2026-02-11 to 2026-05-30 has the ticks 2026-02 to 2026-06; with room for three, 2026-03
/// and 2026-05.
///
/// @param first month
/// @param last month after the days
public record MonthTicks(YearMonth first, YearMonth last) {

    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 600, 1200};

    public static MonthTicks of(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no time from %s to %s".formatted(from, to));
        }
        return new MonthTicks(YearMonth.from(from), YearMonth.from(to).plusMonths(1));
    }

    /// Where a day lies.
    ///
    /// @param start pixel of the first day
    /// @param end pixel of the last
    public LinearScale scale(double start, double end) {
        return new LinearScale(first.atDay(1).toEpochDay(), last.atDay(1).toEpochDay(), start, end);
    }

    /// @param most how many ticks have room, from 1
    public List<YearMonth> ticks(int most) {
        for (var step : STEPS) {
            var ticks = every(step);
            if (ticks.size() <= most) {
                return ticks.isEmpty() ? List.of(first) : ticks;
            }
        }
        return List.of(first);
    }

    private List<YearMonth> every(int step) {
        var months = first.until(last, ChronoUnit.MONTHS);
        return LongStream.rangeClosed(0, months)
                .mapToObj(first::plusMonths)
                .filter(month -> (12L * month.getYear() + month.getMonthValue() - 1) % step == 0)
                .toList();
    }
}
