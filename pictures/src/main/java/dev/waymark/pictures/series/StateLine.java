package dev.waymark.pictures.series;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Legend;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.Sheet;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import dev.waymark.pictures.text.TextWidth;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value over time that has a state at every point, before bands of values that stand for the states. A value
/// lasts until the next point. A band between two states is hatched: what the state is there depends on what it
/// was before.
///
/// @param axis what the value is
/// @param low least value of the axis
/// @param high greatest value of the axis
/// @param bands from the least values up
/// @param kinds names of the states, at most {@link Shape#KINDS}
/// @param points in the order of time
/// @param level a value beside the points, if there is one
public record StateLine(
        Heading heading,
        String axis,
        double low,
        double high,
        List<Band> bands,
        List<String> kinds,
        List<Point> points,
        @Nullable Level level)
        implements Picture {

    /// @param name beside the band, as short as possible
    /// @param between whether two states are possible in it
    public record Band(String name, double from, double to, boolean between) {}

    /// @param kind place of the state in the list of kinds
    /// @param title everything about it
    public record Point(LocalDate day, double value, int kind, String title) {}

    /// @param name what it is
    public record Level(String name, double value) {}

    public StateLine {
        bands = List.copyOf(bands);
        kinds = List.copyOf(kinds);
        points = List.copyOf(points);
    }

    @Override
    public String svg(int width) {
        var sheet = new Sheet(heading, width);
        if (!points.isEmpty()) {
            var leftOut = new StateLinePlot(this, sheet).draw();
            legend().drawOn(sheet);
            if (leftOut > 0) {
                sheet.paragraph("Without a label for lack of room: " + leftOut, TextWidth.SMALL, Sheet.LINE, "s q");
            }
        }
        return sheet.svg();
    }

    private Legend legend() {
        var legend = new Legend();
        points.stream()
                .map(Point::kind)
                .distinct()
                .sorted()
                .forEach(kind -> legend.add(kinds.get(kind), Shape.of(kind)));
        if (level != null) {
            legend.add(
                    level.name,
                    (x, y) -> Element.line(x, y + Legend.MARK / 2, x + Legend.MARK, y + Legend.MARK / 2)
                            .as("k w d"));
        }
        return legend;
    }
}
