package dev.waymark.roadmap.delivery;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.roadmap.delivery.DeliveryView.DeliveredItem;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// When each initiative was to be finished, and when it was or is expected to be.
public final class DeliveryPicture implements DrawnView<DeliveryView> {

    private static final int PLANNED = 0;
    private static final int NOW = 1;

    @Override
    public Picture of(DeliveryView delivery) {
        var finishes = delivery.items().stream()
                .flatMap(item -> Stream.of(item.plannedFinish(), finish(item)))
                .sorted()
                .toList();
        var first = finishes.isEmpty() ? PlanningPeriod.of(delivery.asOf()) : finishes.getFirst();
        return new RowPlot(
                new Heading("Delivery of “%s”".formatted(delivery.roadmapName()), statement(delivery)),
                new RowPlot.Axis(
                        "finished, in quarters after %s".formatted(first),
                        0,
                        finishes.isEmpty() ? 1 : Math.max(1, first.until(finishes.getLast()))),
                RowPlot.Interval.LINK,
                "",
                List.of("as planned", "as it is or is expected"),
                "later than planned",
                delivery.items().stream().map(item -> row(item, first)).toList());
    }

    private static String statement(DeliveryView delivery) {
        return "%d of %d initiatives are done, %d are late."
                .formatted(delivery.done(), delivery.items().size(), delivery.late());
    }

    private static RowPlot.Row row(DeliveredItem item, PlanningPeriod first) {
        var planned = first.until(item.plannedFinish());
        var now = first.until(finish(item));
        return new RowPlot.Row(
                item.code(),
                "%s %s: %s, %d %%, planned to %s, %s"
                        .formatted(
                                item.code(),
                                item.title(),
                                word(item),
                                item.progressPercent(),
                                item.plannedFinish(),
                                slip(item.finishSlip())),
                word(item),
                planned,
                now,
                List.of(new RowPlot.Point(PLANNED, planned), new RowPlot.Point(NOW, now)),
                item.isLate());
    }

    private static PlanningPeriod finish(DeliveredItem item) {
        var slip = item.finishSlip();
        return slip == null ? item.plannedFinish() : item.plannedFinish().plus(slip);
    }

    private static String slip(@Nullable Integer periods) {
        return periods == null
                ? "not finished"
                : periods == 0 ? "as planned" : "%+d quarters against the plan".formatted(periods);
    }

    private static String word(DeliveredItem item) {
        return item.state().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
