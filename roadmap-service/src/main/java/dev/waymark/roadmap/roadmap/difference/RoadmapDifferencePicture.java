package dev.waymark.roadmap.roadmap.difference;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Two roadmaps as a picture: for each initiative that differs, its start before and after, linked.
public final class RoadmapDifferencePicture implements DrawnView<RoadmapDifferenceView> {

    private static final int BEFORE = 0;
    private static final int AFTER = 1;

    @Override
    public Picture of(RoadmapDifferenceView difference) {
        var first = edge(difference, true);
        var last = edge(difference, false);
        return new RowPlot(
                new Heading(
                        "From “%s” to “%s”"
                                .formatted(
                                        difference.before().name(),
                                        difference.after().name()),
                        statement(difference)),
                new RowPlot.Axis(
                        first == null ? "quarters" : "quarters after %s".formatted(first),
                        0,
                        first == null || last == null ? 1 : Math.max(1, first.until(last))),
                RowPlot.Interval.LINK,
                "",
                List.of("start before", "start now"),
                "added or removed",
                first == null
                        ? List.of()
                        : difference.items().stream()
                                .map(item -> row(item, first))
                                .toList());
    }

    private static String statement(RoadmapDifferenceView difference) {
        var stability = difference.stabilityPercent();
        return "%d added, %d removed, %d moved.%s"
                .formatted(
                        difference.added(),
                        difference.removed(),
                        difference.moved(),
                        stability == null
                                ? ""
                                : " %s %% of %d announced items keep their start."
                                        .formatted(Digits.shown(stability, 0), difference.announced()));
    }

    private static RowPlot.Row row(ItemDifference item, PlanningPeriod first) {
        var points = new ArrayList<RowPlot.Point>();
        if (item.startBefore() != null) {
            points.add(new RowPlot.Point(BEFORE, first.until(item.startBefore())));
        }
        if (item.startAfter() != null) {
            points.add(new RowPlot.Point(AFTER, first.until(item.startAfter())));
        }
        return new RowPlot.Row(
                item.code(),
                "%s %s: %s to %s. %s"
                        .formatted(
                                item.code(),
                                item.title(),
                                text(item.startBefore()),
                                text(item.startAfter()),
                                item.reasons().stream()
                                        .map(ItemDifference.Change::text)
                                        .collect(Collectors.joining(" "))),
                "%s → %s".formatted(text(item.startBefore()), text(item.startAfter())),
                points.getFirst().value(),
                points.getLast().value(),
                points,
                item.kind() != DifferenceKind.MOVED);
    }

    private static String text(@Nullable PlanningPeriod period) {
        return period == null ? "none" : period.toString();
    }

    private static @Nullable PlanningPeriod edge(RoadmapDifferenceView difference, boolean first) {
        var starts = difference.items().stream()
                .flatMap(item -> Stream.of(item.startBefore(), item.startAfter()))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return starts.isEmpty() ? null : first ? starts.getFirst() : starts.getLast();
    }
}
