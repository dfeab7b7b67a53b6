package dev.waymark.roadmap.roadmap.whatif;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.RowPlot;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.roadmap.roadmap.whatif.FrontierView.FrontierPoint;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// What a roadmap would be worth with less and with more money.
public final class FrontierPicture implements DrawnView<FrontierView> {

    @Override
    public Picture of(FrontierView frontier) {
        var drawn = frontier.points().stream()
                .filter(point -> point.value() != null)
                .toList();
        var ends = drawn.stream()
                .flatMap(point -> Stream.of(point.value(), point.bound()))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        var low = drawn.isEmpty() ? 0 : Math.min(0, ends.getMin());
        var high = drawn.isEmpty() ? 0 : Math.max(0, ends.getMax());
        return new RowPlot(
                new Heading("Value against budget", statement(drawn)),
                new RowPlot.Axis("value in points", low, low == high ? low + 1 : high),
                RowPlot.Interval.BAR,
                "value of the best plan found",
                List.of("no plan is worth more"),
                "",
                drawn.stream().map(FrontierPicture::row).toList());
    }

    private static RowPlot.Row row(FrontierPoint point) {
        var value = value(point);
        var bound = point.bound();
        return new RowPlot.Row(
                point.percent() + " %",
                String.format(
                        Locale.ROOT,
                        "%d %% of the budget, %s: worth %.1f points with %d initiatives",
                        point.percent(),
                        point.budget().text(),
                        value,
                        point.initiatives().size()),
                String.format(Locale.ROOT, "%.1f", value),
                Math.min(0, value),
                Math.max(0, value),
                bound == null ? List.of() : List.of(new RowPlot.Point(0, bound)),
                false);
    }

    private static String statement(List<FrontierPoint> drawn) {
        if (drawn.isEmpty()) {
            return "With none of these budgets a plan was found that keeps all rules.";
        }
        var least = drawn.getFirst();
        var most = drawn.getLast();
        return String.format(
                Locale.ROOT,
                "With %d %% of the budget the roadmap is worth %.1f points, with %d %% it is worth %.1f.",
                least.percent(),
                value(least),
                most.percent(),
                value(most));
    }

    private static double value(FrontierPoint point) {
        return Objects.requireNonNull(point.value());
    }
}
