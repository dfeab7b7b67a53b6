package dev.waymark.assessment.pain.blindspot;

import dev.waymark.assessment.pain.blindspot.BlindSpotsView.ComparedPainPoint;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import java.util.List;

/// The blind spots as a dumbbell plot: the rank of each pain point by customers and by the company.
final class BlindSpotsPicture implements DrawnView<BlindSpotsView> {

    @Override
    public Picture of(BlindSpotsView compared) {
        return new RowPlot(
                new Heading("Where customers and company rank the pain differently", statement(compared)),
                new RowPlot.Axis(
                        "Rank, 1 = most painful",
                        1,
                        Math.max(1, compared.painPoints().size())),
                RowPlot.Interval.LINK,
                "",
                List.of("customers", "company"),
                "blind spot",
                compared.painPoints().stream().map(BlindSpotsPicture::row).toList());
    }

    private static String statement(BlindSpotsView compared) {
        if (compared.painPoints().isEmpty()) {
            return "The ballots of the round are too few to show ranks.";
        }
        var rule = "%d ranks or more behind that of the customers".formatted(compared.ranksApart());
        var found = compared.painPoints().stream()
                .filter(ComparedPainPoint::blindSpot)
                .toList();
        if (found.isEmpty()) {
            return "No pain point is a blind spot: of none that customers complain of is the company's rank %s."
                    .formatted(rule);
        }
        var largest = found.getFirst();
        return "%d of %d pain points %s: the company's rank is %s. The largest is “%s”: customers %d, company %d."
                .formatted(
                        found.size(),
                        compared.painPoints().size(),
                        found.size() == 1 ? "is a blind spot" : "are blind spots",
                        rule,
                        largest.title(),
                        largest.customerRank(),
                        largest.organisationalRank());
    }

    private static RowPlot.Row row(ComparedPainPoint point) {
        return new RowPlot.Row(
                point.title(),
                "%s: customers %d (%s), company %d%s"
                        .formatted(
                                point.title(),
                                point.customerRank(),
                                point.cases() == 0 ? "no case" : "cases: " + Digits.shown(point.cases()),
                                point.organisationalRank(),
                                point.blindSpot() ? "; blind spot" : ""),
                (point.difference() > 0 ? "+" : "") + Digits.shown(point.difference()),
                point.customerRank(),
                point.organisationalRank(),
                List.of(new RowPlot.Point(0, point.customerRank()), new RowPlot.Point(1, point.organisationalRank())),
                point.blindSpot());
    }
}
