package dev.waymark.initiative.whatif;

import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.whatif.ClimateWhatIfView.WhatIfClimateView;
import dev.waymark.initiative.whatif.ClimateWhatIfView.WhatIfFitView;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnWithNames;
import dev.waymark.rest.reference.FoundReferences;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// The fits of all initiatives in the assumed climate, and how far each of them has moved from the climate in force.
final class ClimateWhatIfPicture implements DrawnWithNames<ClimateWhatIfView> {

    private static final double TENTHS = 10;

    @Override
    public Picture of(ClimateWhatIfView view, FoundReferences names) {
        return new RowPlot(
                new Heading("Fits at climate " + shown(view.assumed().climate(), 1), statement(view)),
                new RowPlot.Axis("Fit", 0, Math.ceil(fits(view).max().orElse(1) * TENTHS) / TENTHS),
                RowPlot.Interval.LINK,
                "",
                List.of(
                        "at climate %s".formatted(shown(view.assumed().climate(), 1)),
                        "at the climate in force, %s"
                                .formatted(shown(view.inForce().climate(), 1))),
                "another place in the order",
                view.initiatives().stream().map(each -> row(each, names)).toList());
    }

    private static String statement(ClimateWhatIfView view) {
        var initiatives = view.initiatives().size();
        return "At %s the appetite for project risk is %s instead of %s. Of %d pairs of initiatives %d change their order.%s"
                .formatted(
                        named(view.assumed()),
                        shown(view.assumed().riskAppetite(), 1),
                        shown(view.inForce().riskAppetite(), 1),
                        initiatives * (initiatives - 1) / 2,
                        view.swappedPairs(),
                        view.withoutFit().isEmpty()
                                ? ""
                                : " Without a fit: %d."
                                        .formatted(view.withoutFit().size()));
    }

    private static String named(WhatIfClimateView climate) {
        return "climate %s (%s)"
                .formatted(shown(climate.climate(), 1), climate.state().name().toLowerCase(Locale.ROOT));
    }

    private static DoubleStream fits(ClimateWhatIfView view) {
        return view.initiatives().stream().flatMapToDouble(each -> DoubleStream.of(each.fit(), each.fitInForce()));
    }

    private static RowPlot.Row row(WhatIfFitView each, FoundReferences names) {
        var label = names.find(InitiativeReference.class, each.initiativeId())
                .map(initiative -> "%s %s".formatted(initiative.code(), initiative.title()))
                .orElse("");
        return new RowPlot.Row(
                label,
                "%s: fit %s, rank %d; at the climate in force fit %s, rank %d"
                        .formatted(
                                label,
                                shown(each.fit(), 3),
                                each.rank(),
                                shown(each.fitInForce(), 3),
                                each.rankInForce()),
                shown(each.fit(), 3),
                each.fitInForce(),
                each.fit(),
                List.of(new RowPlot.Point(0, each.fit()), new RowPlot.Point(1, each.fitInForce())),
                each.rank() != each.rankInForce());
    }

    private static String shown(double value, int decimals) {
        return Digits.shown(value, decimals);
    }
}
