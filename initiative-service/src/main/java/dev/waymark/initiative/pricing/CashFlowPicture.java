package dev.waymark.initiative.pricing;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.rest.format.DrawnView;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The expected money of each period, and what it has come to since the start.
public final class CashFlowPicture implements DrawnView<ValuationView> {

    @Override
    public Picture of(ValuationView valuation) {
        var flows = valuation.cashFlows();
        var totals = valuation.payback().runningTotals();
        var amounts = Stream.concat(flows.stream().map(ValuationView.CashFlowView::flow), totals.stream())
                .mapToDouble(each -> each.amount().doubleValue())
                .summaryStatistics();
        var low = Math.min(0, amounts.getMin());
        var high = Math.max(0, amounts.getMax());
        var unit = MoneyUnit.of(Math.max(-low, high));
        return new RowPlot(
                new Heading(
                        "%s %s: cash flow"
                                .formatted(
                                        valuation.initiative().code(),
                                        valuation.initiative().title()),
                        statement(valuation)),
                new RowPlot.Axis(
                        "expected, not discounted, "
                                + unit.of(valuation.expectedNetPresentValue().currency()),
                        unit.in(low),
                        low == high ? 1 : unit.in(high)),
                RowPlot.Interval.BAR,
                "flow of the period",
                List.of("total since the start"),
                "",
                IntStream.range(0, flows.size())
                        .mapToObj(period -> {
                            var flow = unit.in(flows.get(period).flow());
                            return new RowPlot.Row(
                                    "Period " + period,
                                    "Period %d: %s, in all %s"
                                            .formatted(
                                                    period,
                                                    flows.get(period).flow().text(),
                                                    totals.get(period).text()),
                                    unit.shown(flows.get(period).flow()),
                                    Math.min(0, flow),
                                    Math.max(0, flow),
                                    List.of(new RowPlot.Point(0, unit.in(totals.get(period)))),
                                    false);
                        })
                        .toList());
    }

    private static String statement(ValuationView valuation) {
        var years = valuation.payback().years();
        return years == null
                ? "The money does not come back within the price."
                : "The money has come back after %.1f years, and %s are left at the end."
                        .formatted(
                                years,
                                valuation.payback().runningTotals().getLast().text());
    }
}
