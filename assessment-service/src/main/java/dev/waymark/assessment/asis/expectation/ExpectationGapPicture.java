package dev.waymark.assessment.asis.expectation;

import dev.waymark.assessment.asis.gap.GapPoint;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.series.SeriesPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnWithNames;
import dev.waymark.rest.reference.FoundReferences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// The expectation gap as two lines over the years: what customers expect, with what is good enough around it, and what
/// they get. The gap is what lies between.
final class ExpectationGapPicture implements DrawnWithNames<ExpectationGapView> {

    @Override
    public Picture of(ExpectationGapView view, FoundReferences names) {
        var path = view.gap().path();
        var band = view.gap().band();
        return new SeriesPlot(
                new Heading("Expectation and delivery" + scope(view, names), statement(view)),
                "Index, 0 to 100",
                path.stream().map(ExpectationGapPicture::period).toList(),
                List.of(),
                "",
                "",
                List.of(
                        new SeriesPlot.Line(
                                "expectation",
                                values(path, GapPoint::expectation),
                                false,
                                new SeriesPlot.Range(
                                        "good enough: expectation ± " + Digits.shown(band, 1),
                                        values(path, point -> point.expectation() - band),
                                        values(path, point -> point.expectation() + band))),
                        new SeriesPlot.Line(
                                "delivery if nothing is done", values(path, GapPoint::delivery), false, null)));
    }

    private static String scope(ExpectationGapView view, FoundReferences names) {
        var touchpoint = Optional.ofNullable(view.touchpointId())
                .flatMap(id -> names.find(TouchpointReference.class, id))
                .map(reference -> ": " + reference.name())
                .orElse("");
        return view.segment() == null ? touchpoint : "%s, segment %s".formatted(touchpoint, view.segment());
    }

    private static String statement(ExpectationGapView view) {
        var path = view.gap().path();
        var now = path.getFirst();
        var today = "On %s customers expect %s and get %s: a gap of %s points, %s."
                .formatted(
                        now.on(),
                        Digits.shown(now.expectation(), 1),
                        Digits.shown(now.delivery(), 1),
                        Digits.shown(now.gap(), 1),
                        now.standing().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        var last = path.getLast();
        return path.size() == 1
                ? today
                : "%s After %d more %s it is %s points if nothing is done."
                        .formatted(
                                today, last.years(), last.years() == 1 ? "year" : "years", Digits.shown(last.gap(), 1));
    }

    private static SeriesPlot.Period period(GapPoint point) {
        return new SeriesPlot.Period(
                String.valueOf(point.on()), "%s, gap %s".formatted(point.on(), Digits.shown(point.gap(), 1)));
    }

    private static List<Double> values(List<GapPoint> path, ToDoubleFunction<GapPoint> value) {
        return path.stream().map(value::applyAsDouble).toList();
    }
}
