package dev.waymark.assessment.pain.effect;

import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether an initiative has worked: by the difference in differences, with the interrupted series beside
/// it.
///
/// YES: the 95 % interval of the change lies below 0, and the interrupted series points down, too. NO: it
/// is not YES, and the interval excludes a change as large as the promised mitigation m, `low > ln(1 − m)`.
/// Otherwise CANNOT_TELL; also with fewer than 12 weeks before, 6 weeks after, 12 cases of the relieved
/// pain points before, or 3 untreated ones with as many.
///
/// The naive difference is that of the mean weekly counts, with the weeks directly before the decision and
/// without anything untreated. It includes what would have happened anyway.
///
/// Example: the relieved pain points fall from 20 to 12 cases a week, the untreated ones from 10 to 9:
/// naive 12/20 − 1 = −40 %; effect ln(0.6) − ln(0.9) = −0.405, that is −33.3 %.
///
/// @param missing what is missing for an answer; empty where there is one
/// @param naive change of the plain weekly mean on the log scale; absent without weeks on both sides
@Calculation
record ReliefEffect(
        ReliefVerdict verdict,
        List<String> missing,
        WeekWindows windows,
        boolean seasonal,
        int untreated,
        @Nullable Estimate differences,
        @Nullable Estimate interrupted,
        @Nullable Double naive) {

    static final int FEWEST_CASES = 12;
    static final int FEWEST_UNTREATED = 3;
    private static final double HALF = 0.5;

    ReliefEffect {
        missing = List.copyOf(missing);
    }

    /// @param decided the week of the decision, an index
    /// @param live the first whole week in which the initiative is live
    /// @param promised mitigation, above 0 and at most 1
    static ReliefEffect of(EvidenceSeries all, int decided, int live, double promised) {
        var windows = WeekWindows.of(decided, live, all.treated().size());
        var series = new EvidenceSeries(
                all.treated(),
                all.controls().stream()
                        .filter(control -> casesBefore(control, windows) >= FEWEST_CASES)
                        .toList());
        var missing = missing(series, windows);
        var untreated = series.controls().size();
        var seasonal = windows.haveYearBefore();
        if (!missing.isEmpty()) {
            return new ReliefEffect(
                    ReliefVerdict.CANNOT_TELL,
                    missing,
                    windows,
                    seasonal,
                    untreated,
                    null,
                    null,
                    naive(series.treated(), decided, windows));
        }
        var differences = Estimate.byDifferenceInDifferences(series, windows);
        var interrupted = Estimate.byInterruptedSeries(series, windows);
        return new ReliefEffect(
                verdict(differences, interrupted, promised),
                List.of(),
                windows,
                seasonal,
                untreated,
                differences,
                interrupted,
                naive(series.treated(), decided, windows));
    }

    /// A change on the log scale in percent: `100·(e^x − 1)`. Example: −0.405 → −33.3.
    static double percent(double change) {
        return 100 * Math.expm1(change);
    }

    private static ReliefVerdict verdict(Estimate differences, Estimate interrupted, double promised) {
        if (differences.high() < 0 && interrupted.effect() < 0) {
            return ReliefVerdict.YES;
        }
        return differences.low() > Math.log1p(-promised) ? ReliefVerdict.NO : ReliefVerdict.CANNOT_TELL;
    }

    private static List<String> missing(EvidenceSeries series, WeekWindows windows) {
        var missing = new ArrayList<String>();
        fewer(
                missing,
                windows.weeksBefore(),
                WeekWindows.FEWEST_BEFORE,
                "weeks before the decision, without the %d directly before it".formatted(WeekWindows.LEFT_OUT));
        fewer(missing, windows.weeksAfter(), WeekWindows.FEWEST_AFTER, "whole weeks since it is live");
        fewer(
                missing,
                casesBefore(series.treated(), windows),
                FEWEST_CASES,
                "cases of the relieved pain points in the weeks before");
        fewer(
                missing,
                series.controls().size(),
                FEWEST_UNTREATED,
                "untreated pain points with at least %d cases of the same sources in the weeks before"
                        .formatted(FEWEST_CASES));
        return missing;
    }

    private static void fewer(List<String> missing, long are, int needed, String of) {
        if (are < needed) {
            missing.add("%d of %d %s".formatted(are, needed, of));
        }
    }

    private static long casesBefore(List<Long> series, WeekWindows windows) {
        return windows.before() + windows.weeksBefore() > series.size()
                ? 0
                : EvidenceSeries.sum(series, windows.before(), windows.weeksBefore());
    }

    private static @Nullable Double naive(List<Long> treated, int decided, WeekWindows windows) {
        var before = decided - windows.before();
        if (before < 1 || decided > treated.size() || windows.weeksAfter() < 1) {
            return null;
        }
        return Math.log((EvidenceSeries.sum(treated, windows.after(), windows.weeksAfter()) + HALF)
                        / windows.weeksAfter())
                - Math.log((EvidenceSeries.sum(treated, windows.before(), before) + HALF) / before);
    }
}
