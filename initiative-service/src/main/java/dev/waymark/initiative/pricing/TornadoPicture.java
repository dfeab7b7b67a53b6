package dev.waymark.initiative.pricing;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.rest.format.DrawnView;
import java.util.List;
import java.util.stream.Stream;

/// Which lines move the median of the net present value most, from their low to their high amount.
public final class TornadoPicture implements DrawnView<ValuationView> {

    @Override
    public Picture of(ValuationView valuation) {
        var bars = valuation.tornado();
        var median = valuation.simulation().p50().amount().doubleValue();
        var ends = bars.stream()
                .flatMap(bar -> Stream.of(bar.atLow(), bar.atHigh()))
                .mapToDouble(each -> each.amount().doubleValue())
                .summaryStatistics();
        var unit = MoneyUnit.of(Stream.of(ends.getMin(), ends.getMax(), median)
                .filter(Double::isFinite)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0));
        return new RowPlot(
                new Heading(
                        "%s %s: what moves its value"
                                .formatted(
                                        valuation.initiative().code(),
                                        valuation.initiative().title()),
                        statement(valuation)),
                new RowPlot.Axis(
                        "median net present value, "
                                + unit.of(valuation.simulation().p50().currency()),
                        bars.isEmpty() ? 0 : unit.in(ends.getMin()),
                        bars.isEmpty() ? 1 : unit.in(ends.getMax())),
                RowPlot.Interval.BAR,
                "from the line's low to its high amount",
                List.of("low amount", "high amount"),
                "",
                bars.stream().map(bar -> row(bar, unit)).toList());
    }

    private static String statement(ValuationView valuation) {
        if (valuation.tornado().isEmpty()) {
            return "No line has a range, so nothing moves the value.";
        }
        var first = valuation.tornado().getFirst();
        return "“%s” moves the median most: it is %s at its low amount and %s at its high amount."
                .formatted(first.label(), first.atLow().text(), first.atHigh().text());
    }

    private static RowPlot.Row row(ValuationView.TornadoBarView bar, MoneyUnit unit) {
        var low = unit.in(bar.atLow());
        var high = unit.in(bar.atHigh());
        return new RowPlot.Row(
                bar.label(),
                "%s: the median is %s at its low and %s at its high amount"
                        .formatted(bar.label(), bar.atLow().text(), bar.atHigh().text()),
                unit.shown(bar.swing()),
                Math.min(low, high),
                Math.max(low, high),
                List.of(new RowPlot.Point(0, low), new RowPlot.Point(1, high)),
                false);
    }
}
