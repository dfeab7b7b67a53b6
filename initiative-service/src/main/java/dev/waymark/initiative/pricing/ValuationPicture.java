package dev.waymark.initiative.pricing;

import dev.waymark.initiative.pricing.ValuationView.HistogramBinView;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.series.Histogram;
import dev.waymark.pictures.series.Histogram.Bin;
import dev.waymark.pictures.series.Histogram.Mark;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.rest.money.Money;
import java.util.List;

/// A valuation as a picture: how the draws of the net present value are spread, which share of them is a
/// loss, and where P10, P50 and P90 lie.
final class ValuationPicture implements DrawnView<ValuationView> {

    private static final double PERCENT = 100;

    @Override
    public Picture of(ValuationView valuation) {
        var simulation = valuation.simulation();
        var unit = MoneyUnit.of(simulation.histogram().stream()
                .mapToDouble(bin -> Math.max(
                        Math.abs(bin.from().amount().doubleValue()),
                        Math.abs(bin.below().amount().doubleValue())))
                .max()
                .orElse(0));
        return new Histogram(
                new Heading(
                        "%s %s: net present value"
                                .formatted(
                                        valuation.initiative().code(),
                                        valuation.initiative().title()),
                        statement(valuation)),
                "net present value, " + unit.of(simulation.mean().currency()),
                simulation.histogram().stream()
                        .map(bin -> bin(bin, simulation.draws(), unit))
                        .toList(),
                List.of(
                        mark("P10", simulation.p10(), unit, false),
                        mark("P50", simulation.p50(), unit, true),
                        mark("P90", simulation.p90(), unit, false)),
                0,
                "loss: %s of the draws".formatted(percent(simulation.probabilityOfLoss())),
                "no loss: %s of the draws".formatted(percent(1 - simulation.probabilityOfLoss())));
    }

    private static String statement(ValuationView valuation) {
        var simulation = valuation.simulation();
        return "%s of %s draws are a loss. Half of them are worth %s or more, and 80 %% lie between %s and %s. %s"
                .formatted(
                        percent(simulation.probabilityOfLoss()),
                        Digits.shown(simulation.draws(), 0),
                        shown(simulation.p50()),
                        shown(simulation.p10()),
                        shown(simulation.p90()),
                        singlePoint(valuation));
    }

    private static String singlePoint(ValuationView valuation) {
        var optimism = valuation.optimism().amount();
        return "The expected value is %s; a plan without ranges would promise %s."
                .formatted(
                        shown(valuation.expectedNetPresentValue()),
                        optimism.signum() == 0
                                ? "the same"
                                : "%s %s"
                                        .formatted(
                                                shown(new Money(
                                                        optimism.abs(),
                                                        valuation.optimism().currency())),
                                                optimism.signum() > 0 ? "more" : "less"));
    }

    private static Bin bin(HistogramBinView bin, int draws, MoneyUnit unit) {
        return new Bin(
                unit.in(bin.from()),
                unit.in(bin.below()),
                (double) bin.draws() / draws,
                "%s to %s: %s of %s draws"
                        .formatted(
                                shown(bin.from()),
                                shown(bin.below()),
                                Digits.shown(bin.draws(), 0),
                                Digits.shown(draws, 0)));
    }

    private static Mark mark(String name, Money value, MoneyUnit unit, boolean main) {
        return new Mark("%s %s".formatted(name, unit.shown(value)), unit.in(value), main);
    }

    /// To whole units of the currency.
    private static String shown(Money money) {
        return "%s %s".formatted(Digits.shown(money.amount().doubleValue(), 0), money.currency());
    }

    private static String percent(double share) {
        return Digits.shown(PERCENT * share, 0) + " %";
    }
}
