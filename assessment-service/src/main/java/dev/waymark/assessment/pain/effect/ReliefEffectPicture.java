package dev.waymark.assessment.pain.effect;

import dev.waymark.assessment.pain.effect.ReliefEffectView.EstimateView;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import java.util.ArrayList;
import java.util.List;

/// What was promised and what was measured, in percent: the estimates with their intervals, the plain
/// difference beside them.
public final class ReliefEffectPicture implements DrawnView<ReliefEffectView> {

    @Override
    public Picture of(ReliefEffectView effect) {
        var rows = new ArrayList<RowPlot.Row>();
        var differences = effect.differenceInDifferences();
        var interrupted = effect.interruptedSeries();
        if (differences != null) {
            rows.add(row("Against untreated", differences));
        }
        if (interrupted != null) {
            rows.add(row("Against own trend", interrupted));
        }
        if (effect.naivePercent() != null) {
            rows.add(row("Plain difference", effect.naivePercent()));
        }
        rows.add(row("Promised", effect.promisedPercent()));
        return new RowPlot(
                new Heading("Has it worked? " + word(effect.verdict()), effect.answer()),
                new RowPlot.Axis("change of the weekly cases in percent", low(rows), high(rows)),
                RowPlot.Interval.WHISKER,
                "95 % interval",
                List.of("change"),
                "",
                rows);
    }

    private static double low(List<RowPlot.Row> rows) {
        return Math.min(0, rows.stream().mapToDouble(RowPlot.Row::from).min().orElse(0));
    }

    private static double high(List<RowPlot.Row> rows) {
        return Math.max(1, rows.stream().mapToDouble(RowPlot.Row::to).max().orElse(1));
    }

    private static RowPlot.Row row(String label, EstimateView estimate) {
        return new RowPlot.Row(
                label,
                "%s: %s %% (%s to %s %%)"
                        .formatted(
                                label,
                                Digits.shown(estimate.changePercent(), 1),
                                Digits.shown(estimate.lowPercent(), 1),
                                Digits.shown(estimate.highPercent(), 1)),
                Digits.shown(estimate.changePercent(), 1) + " %",
                estimate.lowPercent(),
                estimate.highPercent(),
                List.of(new RowPlot.Point(0, estimate.changePercent())),
                false);
    }

    private static RowPlot.Row row(String label, double percent) {
        var shown = Digits.shown(percent, 1) + " %";
        return new RowPlot.Row(
                label,
                "%s: %s".formatted(label, shown),
                shown,
                percent,
                percent,
                List.of(new RowPlot.Point(0, percent)),
                false);
    }

    private static String word(ReliefVerdict verdict) {
        return switch (verdict) {
            case YES -> "Yes";
            case NO -> "No";
            case CANNOT_TELL -> "Cannot tell";
        };
    }
}
