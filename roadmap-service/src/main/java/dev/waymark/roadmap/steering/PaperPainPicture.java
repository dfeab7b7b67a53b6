package dev.waymark.roadmap.steering;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.HeatMap;
import dev.waymark.pictures.Picture;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.roadmap.steering.PaperPainView.PaperContributionView;
import dev.waymark.roadmap.steering.PaperPainView.PaperGroupView;
import dev.waymark.roadmap.steering.PaperPainView.PaperPainPointView;
import dev.waymark.roadmap.steering.number.InWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The organisational pain as a heat map, as assessment-service draws it.
final class PaperPainPicture implements DrawnView<PaperPainView> {

    @Override
    public Picture of(PaperPainView pain) {
        return new HeatMap(
                new Heading("Organisational pain by department", statement(pain)),
                pain.groups().stream().map(PaperPainPicture::column).toList(),
                pain.groups().isEmpty()
                        ? List.of()
                        : pain.painPoints().stream()
                                .map(point -> row(pain, point))
                                .toList(),
                "of 100 points a head",
                "no points, or not shown");
    }

    private static String statement(PaperPainView pain) {
        var voted = "%s of %s people voted.".formatted(InWords.count(pain.ballots()), InWords.count(pain.eligible()));
        return pain.painPoints().isEmpty()
                ? voted + " That is too few to show more."
                : "%s “%s” hurts most. A cell is the mean of what a group's ballots gave, from 0 to 100 points."
                        .formatted(voted, pain.painPoints().getFirst().title());
    }

    private static HeatMap.Line column(PaperGroupView group) {
        var codes = String.join(", ", group.departments());
        return new HeatMap.Line(codes, "%s (%d ballots)".formatted(codes, group.ballots()));
    }

    private static HeatMap.Row row(PaperPainView pain, PaperPainPointView point) {
        var cells = new ArrayList<@Nullable Double>();
        for (var group : pain.groups()) {
            cells.add(point.contributions().stream()
                    .filter(contribution -> contribution.departments().equals(group.departments()))
                    .findFirst()
                    .map(PaperContributionView::perHead)
                    .orElse(null));
        }
        return new HeatMap.Row(
                new HeatMap.Line("%d  %s".formatted(point.rank(), point.title()), point.title()),
                Collections.unmodifiableList(cells));
    }
}
