package dev.waymark.assessment.pain.published;

import dev.waymark.assessment.pain.published.PainPointPainView.ContributionView;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.HeatMap;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The organisational pain as a heat map: how much each group of departments feels each pain point. A group
/// without points and one whose points are withheld look alike.
public final class OrganisationalPainPicture implements DrawnView<OrganisationalPainView> {

    @Override
    public Picture of(OrganisationalPainView pain) {
        return new HeatMap(
                new Heading("Organisational pain by department", statement(pain)),
                pain.groups().stream().map(OrganisationalPainPicture::column).toList(),
                pain.groups().isEmpty()
                        ? List.of()
                        : pain.painPoints().stream()
                                .map(point -> row(pain, point))
                                .toList(),
                "of 100 points a head",
                "no points, or not shown");
    }

    private static String statement(OrganisationalPainView pain) {
        var voted = "%d of %d people voted.".formatted(pain.ballots(), pain.eligible());
        if (pain.painPoints().isEmpty()) {
            return voted + " That is too few to show more.";
        }
        var first = pain.painPoints().getFirst();
        var rule = pain.settings().ruleForPriorities();
        return "%s “%s” hurts most, with %s points by the rule “%s”, which orders the rows. A cell is the mean of a group's ballots."
                .formatted(
                        voted,
                        first.title(),
                        Digits.shown(first.by(rule).points(), 1),
                        rule.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static HeatMap.Line column(PublicationGroupView group) {
        var codes = String.join(", ", group.departments());
        return new HeatMap.Line(codes, "%s (%d ballots)".formatted(codes, group.ballots()));
    }

    private static HeatMap.Row row(OrganisationalPainView pain, PainPointPainView point) {
        var cells = new ArrayList<@Nullable Double>();
        for (var group : pain.groups()) {
            cells.add(point.contributions().stream()
                    .filter(contribution -> contribution.departmentIds().equals(group.departmentIds()))
                    .findFirst()
                    .map(ContributionView::perHead)
                    .orElse(null));
        }
        var rank = point.by(pain.settings().ruleForPriorities()).rank();
        return new HeatMap.Row(
                new HeatMap.Line("%d  %s".formatted(rank, point.title()), point.title()),
                Collections.unmodifiableList(cells));
    }
}
