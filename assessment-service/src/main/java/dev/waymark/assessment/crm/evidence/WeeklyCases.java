package dev.waymark.assessment.crm.evidence;

import dev.waymark.rest.structure.Calculation;
import dev.waymark.rest.table.TableRows;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Cases week by week, and their trend: the slope of the least-squares line through the counts,
///
///     slope = Σ (x − x̄)(n − n̄) / Σ (x − x̄)²,   x = 0, 1, 2, … the week, n its cases
///
/// A week without cases counts as 0, so every week between the first and the last is there.
///
/// Example: 10, 0, 20 cases in three weeks: x̄ 1, n̄ 10, slope = ((−1)·0 + 0 + 1·10) / 2 = 5 cases more with each week.
@Schema(description = "Cases and broken promises per week of opening.")
@Calculation
record WeeklyCases(
        @Schema(description = "Every week from the first to the last with a case, the oldest first") @TableRows
        List<Week> weeks,

        @Schema(
                description = "How many cases more come with each week, by least squares; absent below three weeks",
                examples = "1.25")
        @Nullable
        Double slope,

        @Schema(
                description = "The rule behind the figures",
                examples = "[\"slope: least squares over the weeks shown\"]")
        List<String> reasons) {

    private static final int FEWEST_FOR_A_TREND = 3;
    private static final List<String> REASONS = List.of(
            "a case counts in the week in which it was opened; weeks begin on Monday, UTC",
            "slope: least squares over the weeks shown, a week without cases counts as 0");

    /// One week.
    @Schema(description = "One week's cases.")
    record Week(
            @Schema(description = "Its Monday") LocalDate monday,

            @Schema(description = "Cases opened in it, from 0", examples = "74")
            long cases,

            @Schema(description = "Of these, cases whose promise was broken, from 0", examples = "16")
            long brokenPromises) {}

    /// @param counted weeks with cases, the oldest first
    /// @param longest so many weeks are shown at most, the newest
    static WeeklyCases of(List<Week> counted, int longest) {
        var shown = filled(counted, longest);
        return new WeeklyCases(shown, slope(shown), REASONS);
    }

    private static List<Week> filled(List<Week> counted, int longest) {
        if (counted.isEmpty()) {
            return List.of();
        }
        Map<LocalDate, Week> byMonday = new HashMap<>();
        counted.forEach(week -> byMonday.put(week.monday(), week));
        var last = counted.getLast().monday();
        var weeks =
                Math.min(longest, ChronoUnit.WEEKS.between(counted.getFirst().monday(), last) + 1);
        return LongStream.range(0, weeks)
                .mapToObj(week -> last.minusWeeks(weeks - 1 - week))
                .map(monday -> byMonday.getOrDefault(monday, new Week(monday, 0, 0)))
                .toList();
    }

    private static @Nullable Double slope(List<Week> weeks) {
        if (weeks.size() < FEWEST_FOR_A_TREND) {
            return null;
        }
        var middle = (weeks.size() - 1) / 2.0;
        var mean = weeks.stream().mapToLong(Week::cases).average().orElse(0);
        var covariance = 0.0;
        var variance = 0.0;
        for (var week = 0; week < weeks.size(); week++) {
            covariance += (week - middle) * (weeks.get(week).cases() - mean);
            variance += (week - middle) * (week - middle);
        }
        return covariance / variance;
    }
}
