package dev.waymark.pictures;

import dev.waymark.pictures.svg.Shape;
import dev.waymark.pictures.text.TextWidth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Things at two values, as shapes that tell their kind; the area of a shape is proportional to a third value
/// without its sign, and a dashed outline says that it is below 0. What has no third value is as small as can
/// be. Both axes are cut in two, which makes four named fields.
///
/// @param x to the right
/// @param y upwards
/// @param kinds their names, at most {@link Shape#KINDS}
/// @param bubbles those whose label matters most first
/// @param size what the area means
/// @param front what the bubbles of the front are; they have a thick outline
public record BubbleMap(
        Heading heading,
        Axis x,
        Axis y,
        Fields fields,
        List<String> kinds,
        List<Bubble> bubbles,
        String size,
        String front)
        implements Picture {

    /// @param low value at its start
    /// @param high value at its end
    /// @param cut where the fields meet
    public record Axis(String name, double low, double high, double cut) {}

    /// Names of the fields.
    public record Fields(String highHigh, String lowHigh, String highLow, String lowLow) {}

    /// @param label as short as possible
    /// @param title everything about it
    /// @param kind place of its kind in the list of kinds
    /// @param size absent where it is not known
    public record Bubble(
            String label,
            String title,
            double x,
            double y,
            @Nullable Double size,
            int kind,
            boolean front) {

        boolean isNegative() {
            return size != null && size < 0;
        }
    }

    public BubbleMap {
        kinds = List.copyOf(kinds);
        bubbles = List.copyOf(bubbles);
        if (kinds.size() > Shape.KINDS) {
            throw new IllegalArgumentException("%d kinds are more than there are shapes".formatted(kinds.size()));
        }
    }

    @Override
    public String svg(int width) {
        var sheet = new Sheet(heading, width);
        if (!bubbles.isEmpty()) {
            var leftOut = new BubblePlot(this, sheet).draw();
            legend().drawOn(sheet);
            if (leftOut > 0) {
                sheet.paragraph("Without a label for lack of room: " + leftOut, TextWidth.SMALL, Sheet.LINE, "s q");
            }
        }
        return sheet.svg();
    }

    private Legend legend() {
        var legend = new Legend();
        bubbles.stream()
                .map(Bubble::kind)
                .distinct()
                .sorted()
                .forEach(kind -> legend.add(kinds.get(kind), Shape.of(kind)));
        legend.add(size, mark(Legend.MARK * Legend.MARK / 2, "k"));
        if (bubbles.stream().anyMatch(Bubble::isNegative)) {
            legend.add("below 0", mark(Legend.MARK * Legend.MARK / 2, "k d"));
        }
        if (bubbles.stream().anyMatch(bubble -> bubble.size == null)) {
            legend.add("not known", mark(BubblePlot.SMALLEST, "k"));
        }
        return bubbles.stream().anyMatch(Bubble::front)
                ? legend.add(front, mark(Legend.MARK * Legend.MARK / 2, "k w"))
                : legend;
    }

    private static Legend.Mark mark(double area, String look) {
        return (x, y) ->
                Shape.CIRCLE.at(x + Legend.MARK / 2, y + Legend.MARK / 2, area).as(look);
    }
}
