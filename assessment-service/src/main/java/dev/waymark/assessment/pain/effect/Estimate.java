package dev.waymark.assessment.pain.effect;

import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TDistribution;

/// An effect on the log weekly rate with its 95 % interval and p, both by placebos: the same estimate for
/// pain points that were not treated (in place), and for all of them at earlier dates (in time).
///
/// With changes Δ, spreads v and weights w = 1/v, the effect of the difference in differences is
///
///     e = Δ(treated) − Σ w·Δ / Σ w   over the untreated
///
/// and its variance φ·(v(treated) + 1 / Σ w). φ is the weighted mean square of the placebos about the
/// weighted mean of their date, over df = J − 1 at the date itself and J at each earlier date, with J
/// untreated pain points. The step of an interrupted series is not compared, so its placebos are taken
/// about 0 and lose no degree of freedom. The interval is e ± t(0.975; df)·√variance, p is two-sided.
/// Earlier dates are whole lengths of the compared weeks apart, so that no week after counts twice.
///
/// @param effect on the log scale; below 0 there is less evidence
/// @param placebos how many placebos there were
/// @param asLarge how many of them were as far from 0 as the effect
@Calculation
record Estimate(double effect, double low, double high, double p, int placebos, int asLarge) {

    private static final double UPPER = 0.975;

    private interface Measure {
        Change of(List<Long> series, WeekWindows windows, boolean seasonal);
    }

    static Estimate byDifferenceInDifferences(EvidenceSeries series, WeekWindows windows) {
        return of(series, windows, Change::ofRate, true);
    }

    static Estimate byInterruptedSeries(EvidenceSeries series, WeekWindows windows) {
        return of(series, windows, Change::ofStep, false);
    }

    private static Estimate of(EvidenceSeries series, WeekWindows windows, Measure measure, boolean compared) {
        var seasonal = windows.haveYearBefore();
        var treated = measure.of(series.treated(), windows, seasonal);
        var residuals = new Residuals(compared);
        var untreated = changes(series.controls(), windows, measure, seasonal);
        var usual = residuals.add(untreated);
        var all = Stream.concat(Stream.of(series.treated()), series.controls().stream())
                .toList();
        for (var earlier = windows.earlierBy(windows.length());
                earlier.before() >= (seasonal ? WeekWindows.YEAR : 0);
                earlier = earlier.earlierBy(windows.length())) {
            residuals.add(changes(all, earlier, measure, seasonal));
        }
        return residuals.estimate(
                treated.value() - usual,
                treated.spread()
                        + (compared
                                ? 1
                                        / untreated.stream()
                                                .mapToDouble(change -> 1 / change.spread())
                                                .sum()
                                : 0));
    }

    private static List<Change> changes(
            List<List<Long>> series, WeekWindows windows, Measure measure, boolean seasonal) {
        return series.stream().map(each -> measure.of(each, windows, seasonal)).toList();
    }

    /// What the placebos differ from what is usual at their date.
    private static final class Residuals {

        private final boolean compared;
        private final List<Double> distances = new ArrayList<>();
        private double squares;
        private int degrees;

        Residuals(boolean compared) {
            this.compared = compared;
        }

        /// @return what is usual at the date: the weighted mean where series are compared, otherwise 0
        double add(List<Change> changes) {
            var usual = compared ? mean(changes) : 0;
            for (var change : changes) {
                var distance = change.value() - usual;
                distances.add(Math.abs(distance));
                squares += distance * distance / change.spread();
            }
            degrees += compared ? changes.size() - 1 : changes.size();
            return usual;
        }

        Estimate estimate(double effect, double spread) {
            var error = Math.sqrt(squares / degrees * spread);
            var distribution = TDistribution.of(degrees);
            var half = distribution.inverseCumulativeProbability(UPPER) * error;
            var p = error > 0 ? 2 * distribution.survivalProbability(Math.abs(effect) / error) : effect == 0 ? 1 : 0;
            var asLarge = Math.toIntExact(distances.stream()
                    .filter(distance -> distance >= Math.abs(effect))
                    .count());
            return new Estimate(effect, effect - half, effect + half, p, distances.size(), asLarge);
        }

        private static double mean(List<Change> changes) {
            var weights = 0.0;
            var sum = 0.0;
            for (var change : changes) {
                weights += 1 / change.spread();
                sum += change.value() / change.spread();
            }
            return sum / weights;
        }
    }
}
