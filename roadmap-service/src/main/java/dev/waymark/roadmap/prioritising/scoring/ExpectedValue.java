package dev.waymark.roadmap.prioritising.scoring;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The computed criterion *expected value*: the mean net present value per unit of expected cost, read off an
/// absolute rubric, 0..100.
///
/// The rubric is anchored in money, never in the other initiatives, so adding one reorders nothing. Default anchors
/// of the ratio `mean NPV / expected cost`: −0.5 (half of the money is lost) → 0; 0 (pays back just the cost of
/// capital) → 25; 0.5 → 50; 1 (every unit spent returns itself and one more) → 75; 2 and above → 100; straight
/// lines between. Free of cost: 100 for a gain, 25 for none, 0 for a loss. Example: NPV 82.11, cost 550 → ratio
/// 0.149 → 32.5.
public record ExpectedValue(
        @Nullable Double score, @Nullable Double ratio, String reason) {

    /// One anchor of the rubric: what a ratio of NPV to cost is worth.
    public record Anchor(double ratio, double score) {

        private String worded() {
            return String.format(Locale.ROOT, "%.1f → %.0f", ratio, score);
        }
    }

    /// The anchors used unless a caller brings others.
    public static final List<Anchor> DEFAULT_RUBRIC =
            List.of(new Anchor(-0.5, 0), new Anchor(0, 25), new Anchor(0.5, 50), new Anchor(1, 75), new Anchor(2, 100));

    /// Scores an initiative by the default rubric; one that is not priced has no score.
    public static ExpectedValue of(@Nullable Double meanNetPresentValue, @Nullable Double expectedCost) {
        return of(meanNetPresentValue, expectedCost, DEFAULT_RUBRIC);
    }

    /// Scores an initiative by a given rubric, whose anchors must rise in ratio and never fall in score.
    public static ExpectedValue of(
            @Nullable Double meanNetPresentValue, @Nullable Double expectedCost, List<Anchor> rubric) {
        requireRising(rubric);
        if (meanNetPresentValue == null || expectedCost == null) {
            return new ExpectedValue(null, null, "not priced, so no value can be expected");
        }
        if (expectedCost < 0) {
            throw new IllegalArgumentException("expected cost is %s; it must not be negative".formatted(expectedCost));
        }
        var ratio = expectedCost == 0 ? withoutCost(meanNetPresentValue) : meanNetPresentValue / expectedCost;
        var score = interpolate(ratio, rubric);
        var reason = String.format(
                Locale.ROOT,
                "mean NPV %.2f over expected cost %.2f: ratio %.3f scores %.1f; anchors %s, straight lines between",
                meanNetPresentValue,
                expectedCost,
                ratio,
                score,
                rubric.stream().map(Anchor::worded).collect(Collectors.joining(", ")));
        return new ExpectedValue(score, ratio, reason);
    }

    private static double withoutCost(double netPresentValue) {
        return netPresentValue == 0 ? 0 : Math.copySign(Double.POSITIVE_INFINITY, netPresentValue);
    }

    private static double interpolate(double ratio, List<Anchor> rubric) {
        var below = rubric.getFirst();
        if (ratio <= below.ratio()) {
            return below.score();
        }
        for (var above : rubric) {
            if (ratio <= above.ratio()) {
                var rise = above.score() - below.score();
                return below.score() + rise * (ratio - below.ratio()) / (above.ratio() - below.ratio());
            }
            below = above;
        }
        return rubric.getLast().score();
    }

    private static void requireRising(List<Anchor> rubric) {
        for (var i = 1; i < rubric.size(); i++) {
            var before = rubric.get(i - 1);
            var after = rubric.get(i);
            if (!(after.ratio() > before.ratio()) || after.score() < before.score()) {
                throw new IllegalArgumentException("anchors must rise: %s then %s".formatted(before, after));
            }
        }
    }
}
