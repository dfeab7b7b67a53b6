package dev.waymark.roadmap.prioritising.robustness;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.HeatMap;
import dev.waymark.pictures.HeatMap.Line;
import dev.waymark.pictures.HeatMap.Row;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.roadmap.prioritising.robustness.RobustPrioritiesView.AcceptabilityView;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How often each initiative takes each rank under random weights, as a heat map: the first ranks as columns.
public final class RankAcceptabilityPicture implements DrawnView<RobustPrioritiesView> {

    private static final int MOST_RANKS = 20;
    private static final double PERCENT = 100;

    @Override
    public Picture of(RobustPrioritiesView robust) {
        var shown = Math.min(MOST_RANKS, robust.ranks().size());
        return new HeatMap(
                new Heading("How sure the ranks of the priorities are", statement(robust)),
                IntStream.rangeClosed(1, shown)
                        .mapToObj(rank -> new Line(String.valueOf(rank), "rank %d".formatted(rank)))
                        .toList(),
                robust.ranks().stream().map(each -> row(each, shown)).toList(),
                "% of the draws",
                "never");
    }

    private static Row row(AcceptabilityView each, int shown) {
        var cells = new ArrayList<@Nullable Double>();
        each.shares().stream().limit(shown).forEach(share -> cells.add((double) Math.round(share * PERCENT)));
        return new Row(
                new Line(
                        each.code(),
                        "%s %s, mean rank %s".formatted(each.code(), each.title(), Digits.shown(each.meanRank(), 1))),
                cells);
    }

    private static String statement(RobustPrioritiesView robust) {
        if (robust.ranks().isEmpty()) {
            return "No initiative has a priority that weights could move.";
        }
        var first = robust.ranks().getFirst();
        return "%s ranks first in %s %% of %s random weightings; its mean rank is %s."
                .formatted(
                        first.code(),
                        Digits.shown(first.shares().getFirst() * PERCENT, 0),
                        Digits.shown(robust.draws()),
                        Digits.shown(first.meanRank(), 1));
    }
}
