package dev.waymark.assessment.pain.published;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import java.util.List;

/// The organisational pain as a dot-and-whisker plot: the rank of each pain point, and between which ranks it lies in
/// 95 % of the resamples.
public final class RankIntervalsPicture implements DrawnView<OrganisationalPainView> {

    private static final String FLAG = "pet project: among the first because of one group or voter";

    @Override
    public Picture of(OrganisationalPainView pain) {
        return new RowPlot(
                new Heading("How sure the ranks of the pain are", statement(pain)),
                new RowPlot.Axis(
                        "Rank, 1 = most painful",
                        1,
                        Math.max(1, pain.painPoints().size())),
                RowPlot.Interval.WHISKER,
                "in 95 % of the resamples",
                List.of("rank"),
                FLAG,
                pain.painPoints().stream().map(point -> row(pain, point)).toList());
    }

    private static String statement(OrganisationalPainView pain) {
        var voted = "%d of %d people voted.".formatted(pain.ballots(), pain.eligible());
        if (pain.painPoints().isEmpty()) {
            return voted + " That is too few to show more.";
        }
        var first = pain.painPoints().getFirst();
        var certain = pain.painPoints().stream()
                .filter(point -> point.rankIntervalLow() == point.rankIntervalHigh())
                .count();
        return "%s “%s” ranks first; its rank is %s in 95 %% of %s resamples. Of %d pain points, %d keep one rank in these."
                .formatted(
                        voted,
                        first.title(),
                        interval(first, " to "),
                        Digits.shown(pain.settings().resamples()),
                        pain.painPoints().size(),
                        certain);
    }

    private static String interval(PainPointPainView point, String to) {
        return point.rankIntervalLow() == point.rankIntervalHigh()
                ? String.valueOf(point.rankIntervalLow())
                : point.rankIntervalLow() + to + point.rankIntervalHigh();
    }

    private static RowPlot.Row row(OrganisationalPainView pain, PainPointPainView point) {
        var rank = point.by(pain.settings().ruleForPriorities()).rank();
        return new RowPlot.Row(
                "%d  %s".formatted(rank, point.title()),
                "%s: rank %d; %s in 95 %% of the resamples%s"
                        .formatted(point.title(), rank, interval(point, " to "), point.petProject() ? "; " + FLAG : ""),
                interval(point, "–"),
                point.rankIntervalLow(),
                point.rankIntervalHigh(),
                List.of(new RowPlot.Point(0, rank)),
                point.petProject());
    }
}
