package dev.waymark.pictures;

import dev.waymark.pictures.BubbleMap.Axis;
import dev.waymark.pictures.BubbleMap.Bubble;
import dev.waymark.pictures.place.Box;
import dev.waymark.pictures.place.LabelPlacement;
import dev.waymark.pictures.place.LabelPlacement.Point;
import dev.waymark.pictures.scale.LinearScale;
import dev.waymark.pictures.scale.Ticks;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// The field of a bubble map with its axes. The bubbles lie so far inside that none is cut or covers the name
/// of a field.
final class BubblePlot {

    /// Square pixels of a bubble without a size.
    static final double SMALLEST = 90;

    private static final double HIGHEST = 640;
    private static final double LARGEST_OF_AREA = 0.003;
    private static final double TICKS = 60;
    private static final double TICK_LABEL = 34;
    private static final double GAP = 6;
    private static final double BASELINE = 4;

    private final BubbleMap map;
    private final Sheet sheet;
    private final Box area;
    private final double largestArea;
    private final double largest;
    private final LinearScale x;
    private final LinearScale y;

    BubblePlot(BubbleMap map, Sheet sheet) {
        this.map = map;
        this.sheet = sheet;
        var width = sheet.width() - TICK_LABEL;
        this.area =
                new Box(sheet.left() + TICK_LABEL, sheet.bottom() + Sheet.LINE + GAP, width, Math.min(width, HIGHEST));
        this.largest = map.bubbles().stream()
                .map(Bubble::size)
                .filter(Objects::nonNull)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        this.largestArea = Math.max(SMALLEST, area.width() * area.height() * LARGEST_OF_AREA);
        var inset = Math.max(Shape.TRIANGLE.reach(largestArea), Shape.CROSS.reach(largestArea)) + GAP;
        this.x = new LinearScale(map.x().low(), map.x().high(), area.x() + inset, area.right() - inset);
        var names = inset + GAP + TextWidth.SMALL;
        this.y = new LinearScale(map.y().low(), map.y().high(), area.bottom() - names, area.y() + names);
    }

    /// @return how many bubbles have no label for lack of room
    int draw() {
        axes();
        var names = fieldNames();
        IntStream.range(0, map.bubbles().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer each) -> -areaOf(map.bubbles().get(each))))
                .forEach(each -> bubble(map.bubbles().get(each)));
        var leftOut = labels(names);
        sheet.skip(area.bottom() - sheet.bottom() + Sheet.LINE);
        name(map.x().name() + " →", sheet.bottom() + TextWidth.NORMAL, "b e", sheet.right());
        sheet.skip(Sheet.LINE + GAP);
        return leftOut;
    }

    private void axes() {
        name("↑ " + map.y().name(), sheet.bottom() + TextWidth.NORMAL, "b", sheet.left());
        sheet.add(Element.rect(area.x(), area.y(), area.width(), area.height()).as("g a"));
        for (var tick : ticks(map.x(), area.width())) {
            var at = x.at(tick.value);
            sheet.add(Element.line(at, area.y(), at, area.bottom()).as("l"));
            sheet.add(Element.text(at, area.bottom() + TextWidth.NORMAL + 1, tick.label)
                    .as("s q m"));
        }
        for (var tick : ticks(map.y(), area.height())) {
            var at = y.at(tick.value);
            sheet.add(Element.line(area.x(), at, area.right(), at).as("l"));
            sheet.add(Element.text(area.x() - GAP, at + BASELINE, tick.label).as("s q e"));
        }
        var cutX = x.at(map.x().cut());
        var cutY = y.at(map.y().cut());
        sheet.add(Element.line(cutX, area.y(), cutX, area.bottom()).as("a d"));
        sheet.add(Element.line(area.x(), cutY, area.right(), cutY).as("a d"));
    }

    private record Tick(double value, String label) {}

    private static List<Tick> ticks(Axis axis, double length) {
        var ticks = Ticks.of(axis.low(), axis.high(), Math.max(2, (int) (length / TICKS)));
        return ticks.values().stream()
                .map(value -> new Tick(value, ticks.label(value)))
                .toList();
    }

    private void name(String text, double at, String look, double from) {
        sheet.add(Element.text(from, at, TextLines.line(text, sheet.width(), TextWidth.NORMAL))
                .as(look));
    }

    /// In the corners of the plot, each as wide as half of it at most.
    private List<Box> fieldNames() {
        var fields = map.fields();
        var top = area.y() + GAP;
        var bottom = area.bottom() - GAP - TextWidth.SMALL;
        return List.of(
                fieldName(fields.lowHigh(), true, top),
                fieldName(fields.highHigh(), false, top),
                fieldName(fields.lowLow(), true, bottom),
                fieldName(fields.highLow(), false, bottom));
    }

    private Box fieldName(String name, boolean left, double top) {
        var text = TextLines.line(name, area.width() / 2 - 2 * GAP, TextWidth.SMALL);
        var width = TextWidth.of(text, TextWidth.SMALL);
        var from = left ? area.x() + GAP : area.right() - GAP;
        sheet.add(Element.text(from, top + TextWidth.SMALL - 2, text).as(left ? "s q" : "s q e"));
        return new Box(left ? from : from - width, top, width, TextWidth.SMALL);
    }

    private void bubble(Bubble bubble) {
        var shape = Shape.of(bubble.kind());
        sheet.add(shape.at(x.at(bubble.x()), y.at(bubble.y()), areaOf(bubble))
                .as(shape.look() + " k v" + (bubble.isNegative() ? " d" : "") + (bubble.front() ? " w" : ""))
                .titled(bubble.title()));
    }

    private double areaOf(Bubble bubble) {
        var size = bubble.size();
        return size == null || largest == 0 ? SMALLEST : Math.max(SMALLEST, Math.abs(size) / largest * largestArea);
    }

    private int labels(List<Box> names) {
        var points = map.bubbles().stream()
                .map(bubble -> new Point(
                        x.at(bubble.x()),
                        y.at(bubble.y()),
                        Shape.of(bubble.kind()).reach(areaOf(bubble)) + 1,
                        TextWidth.of(bubble.label(), TextWidth.SMALL),
                        TextWidth.SMALL))
                .toList();
        var places = LabelPlacement.of(points, area, names);
        var lines = new ArrayList<Element>();
        for (var each = 0; each < points.size(); each++) {
            if (places.get(each).isPresent()) {
                var point = points.get(each);
                var box = places.get(each).get();
                leader(point, box).forEach(lines::add);
                lines.add(Element.text(
                                box.x(),
                                box.bottom() - 2,
                                map.bubbles().get(each).label())
                        .as("s"));
            }
        }
        sheet.addAll(lines);
        return (int) places.stream().filter(Optional::isEmpty).count();
    }

    /// From the edge of a bubble to a label that is not beside it.
    private static List<Element> leader(Point point, Box label) {
        var toX = Math.clamp(point.x(), label.x(), label.right());
        var toY = Math.clamp(point.y(), label.y(), label.bottom());
        var distance = Math.hypot(toX - point.x(), toY - point.y());
        var edge = point.reach() / distance;
        return distance < point.reach() + 2 * GAP
                ? List.of()
                : List.of(Element.line(
                                point.x() + (toX - point.x()) * edge, point.y() + (toY - point.y()) * edge, toX, toY)
                        .as("a"));
    }
}
