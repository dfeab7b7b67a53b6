package dev.waymark.assessment.asis.quality;

import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnWithNames;
import dev.waymark.rest.reference.FoundReferences;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// The five quality gaps of a touchpoint as bars; those that their function answers for stand out.
final class QualityGapsPicture implements DrawnWithNames<QualityScoresView> {

    private static final double TENS = 10;

    @Override
    public Picture of(QualityScoresView view, FoundReferences names) {
        var touchpoint = names.find(TouchpointReference.class, view.touchpointId())
                .map(reference -> ": " + reference.name())
                .orElse("");
        var gaps = view.gaps();
        return new RowPlot(
                new Heading("Where quality is lost" + touchpoint, statement(gaps)),
                new RowPlot.Axis(
                        "Points lost",
                        Math.floor(points(gaps).min().orElse(0) / TENS) * TENS,
                        Math.ceil(Math.max(1, points(gaps).max().orElse(0)) / TENS) * TENS),
                RowPlot.Interval.BAR,
                "points",
                List.of(),
                "largest of gaps 1 to 4",
                gaps.gaps().stream().map(gap -> row(gap, isLargest(gaps, gap))).toList());
    }

    private static DoubleStream points(QualityGaps gaps) {
        return DoubleStream.concat(DoubleStream.of(0), gaps.gaps().stream().mapToDouble(QualityGap::points));
    }

    private static boolean isLargest(QualityGaps gaps, QualityGap gap) {
        return Optional.ofNullable(gap.accountable())
                .filter(gaps.accountable()::contains)
                .isPresent();
    }

    private static String statement(QualityGaps gaps) {
        var verdict = "Gap 5, the customers' verdict, is %s points."
                .formatted(Digits.shown(gaps.gaps().getLast().points(), 1));
        var largest = gaps.gaps().stream().filter(gap -> isLargest(gaps, gap)).toList();
        if (largest.isEmpty()) {
            return "None of gaps 1 to 4 is above 0: nothing is lost inside the company. " + verdict;
        }
        return "Most is lost in gap %s: %s points, for which %s. %s"
                .formatted(
                        largest.stream()
                                .map(gap -> "%d (%s)".formatted(gap.number(), gap.formula()))
                                .collect(Collectors.joining(" and ")),
                        Digits.shown(largest.getFirst().points(), 1),
                        largest.stream().map(QualityGapsPicture::function).collect(Collectors.joining(" and "))
                                + (largest.size() == 1 ? " answers" : " answer together"),
                        verdict);
    }

    private static String function(QualityGap gap) {
        return gap.accountable() == null
                ? "customers"
                : gap.accountable().name().toLowerCase(Locale.ROOT);
    }

    private static RowPlot.Row row(QualityGap gap, boolean isLargest) {
        var label = "%d  %s (%s)".formatted(gap.number(), gap.formula(), function(gap));
        var points = Digits.shown(gap.points(), 1);
        return new RowPlot.Row(
                label, "Gap %s: %s points".formatted(label, points), points, 0, gap.points(), List.of(), isLargest);
    }
}
