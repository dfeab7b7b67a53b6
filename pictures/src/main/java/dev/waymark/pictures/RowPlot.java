package dev.waymark.pictures;

import dev.waymark.pictures.svg.Shape;
import java.util.List;

/// Values on one axis, row by row: an interval, and points that tell their kind by shape. What the intervals
/// look like makes it a dot-and-whisker plot, a dumbbell plot or a bar chart.
///
/// @param interval how intervals are drawn
/// @param intervalMeaning what an interval says; blank where the points say it
/// @param kinds names of the kinds of points, at most {@link Shape#KINDS}
/// @param flag what a flagged row means
/// @param rows from the top down
public record RowPlot(
        Heading heading,
        Axis axis,
        Interval interval,
        String intervalMeaning,
        List<String> kinds,
        String flag,
        List<Row> rows)
        implements Picture {

    /// How an interval is drawn.
    public enum Interval {
        /// A line with caps at its ends.
        WHISKER,

        /// A line between points.
        LINK,

        /// As wide as the row allows.
        BAR
    }

    /// Ticks are at least 1 apart where the axis is that long.
    ///
    /// @param name of the values, with their unit
    /// @param low value at its start
    /// @param high value at its end
    public record Axis(String name, double low, double high) {}

    /// @param label as short as possible
    /// @param title everything about it
    /// @param value what stands at the end of the row; blank where nothing does
    /// @param from one end of its interval
    /// @param to the other end
    /// @param points drawn in this order
    public record Row(
            String label, String title, String value, double from, double to, List<Point> points, boolean flagged) {

        public Row {
            points = List.copyOf(points);
        }
    }

    /// @param kind place of its kind in the list of kinds
    public record Point(int kind, double value) {}

    public RowPlot {
        kinds = List.copyOf(kinds);
        rows = List.copyOf(rows);
        if (kinds.size() > Shape.KINDS) {
            throw new IllegalArgumentException("%d kinds are more than there are shapes".formatted(kinds.size()));
        }
    }

    @Override
    public String svg(int width) {
        var sheet = new Sheet(heading, width);
        if (!rows.isEmpty()) {
            new RowMarks(this, sheet).draw();
            legend().drawOn(sheet);
        }
        return sheet.svg();
    }

    private Legend legend() {
        var legend = new Legend();
        rows.stream()
                .flatMap(row -> row.points.stream())
                .map(Point::kind)
                .distinct()
                .sorted()
                .forEach(kind -> legend.add(kinds.get(kind), Shape.of(kind)));
        if (!intervalMeaning.isBlank()) {
            legend.add(intervalMeaning, mark(false));
        }
        return rows.stream().anyMatch(Row::flagged) ? legend.add(flag, mark(true)) : legend;
    }

    private Legend.Mark mark(boolean flagged) {
        return (x, y) -> RowMarks.interval(interval, flagged, x, x + Legend.MARK, y + Legend.MARK / 2, Legend.MARK);
    }
}
