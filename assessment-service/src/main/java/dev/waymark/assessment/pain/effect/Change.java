package dev.waymark.assessment.pain.effect;

import dev.waymark.rest.structure.Calculation;
import java.util.List;

/// How much one series changed, on the log scale, and how uncertain that is relative to other series: its
/// variance is proportional to `spread`.
@Calculation
record Change(double value, double spread) {

    /// Keeps the logarithm of weeks without cases finite.
    private static final double HALF = 0.5;

    /// The change of the log weekly rate:
    ///
    ///     ln((A + ½) / a) − ln((B + ½) / b),   spread 1 / (A + ½) + 1 / (B + ½)
    ///
    /// with A cases in the a weeks after and B in the b weeks before. Where the year before is known, its
    /// change in the same weeks of the year is subtracted, and the spreads add up. Example: 40 cases in 10
    /// weeks after 80 in 10: ln(40.5 / 80.5) = −0.687, spread 0.0371.
    static Change ofRate(List<Long> series, WeekWindows windows, boolean seasonal) {
        var change = rate(series, windows);
        if (!seasonal) {
            return change;
        }
        var yearBefore = rate(series, windows.earlierBy(WeekWindows.YEAR));
        return new Change(change.value - yearBefore.value, change.spread + yearBefore.spread);
    }

    private static Change rate(List<Long> series, WeekWindows windows) {
        var after = EvidenceSeries.sum(series, windows.after(), windows.weeksAfter()) + HALF;
        var before = EvidenceSeries.sum(series, windows.before(), windows.weeksBefore()) + HALF;
        return new Change(
                Math.log(after / windows.weeksAfter()) - Math.log(before / windows.weeksBefore()),
                1 / after + 1 / before);
    }

    /// The step of an interrupted series: c of the least-squares fit
    ///
    ///     ln(n + ½) = a + b·week + c·[week is after],   spread 1 / (mean n + ½)
    ///
    /// over the weeks before and after, with n less the same week of the year before, on the log scale,
    /// where that is known. Example: ln(n + ½) rising by 0.1 a week and 1 lower from one week on: c = −1.
    static Change ofStep(List<Long> series, WeekWindows windows, boolean seasonal) {
        var count = windows.weeksBefore() + windows.weeksAfter();
        var sums = new double[3][4];
        var cases = 0.0;
        for (var i = 0; i < count; i++) {
            var after = i >= windows.weeksBefore();
            var week = after ? windows.after() + i - windows.weeksBefore() : windows.before() + i;
            cases += series.get(week);
            var log = Math.log(series.get(week) + HALF)
                    - (seasonal ? Math.log(series.get(week - WeekWindows.YEAR) + HALF) : 0);
            var row = new double[] {1, week - windows.before(), after ? 1 : 0, log};
            for (var j = 0; j < 3; j++) {
                for (var k = 0; k < 4; k++) {
                    sums[j][k] += row[j] * row[k];
                }
            }
        }
        return new Change(lastUnknown(sums), (seasonal ? 2 : 1) / (cases / count + HALF));
    }

    /// Gaussian elimination; the matrix is positive definite, so no pivot is 0.
    private static double lastUnknown(double[][] rows) {
        for (var pivot = 0; pivot < 2; pivot++) {
            for (var row = pivot + 1; row < 3; row++) {
                var factor = rows[row][pivot] / rows[pivot][pivot];
                for (var column = pivot; column < 4; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        return rows[2][3] / rows[2][2];
    }
}
