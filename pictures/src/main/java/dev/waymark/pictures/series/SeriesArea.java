package dev.waymark.pictures.series;

import dev.waymark.pictures.Legend;
import dev.waymark.pictures.Sheet;
import dev.waymark.pictures.place.Box;
import dev.waymark.pictures.scale.Bands;
import dev.waymark.pictures.scale.LinearScale;
import dev.waymark.pictures.scale.Ticks;
import dev.waymark.pictures.series.SeriesPlot.Column;
import dev.waymark.pictures.series.SeriesPlot.Line;
import dev.waymark.pictures.series.SeriesPlot.Period;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The field of a series plot with its axes.
final class SeriesArea {

    private static final double SHARE_HIGH = 0.4;
    private static final double LOWEST = 160;
    private static final double HIGHEST = 360;
    private static final double TICKS = 45;
    private static final double GAP = 6;
    private static final double BASELINE = 4;
    private static final double MARK = 60;

    /// Pixels of a period from which on it has marks of its own.
    private static final double WITH_MARKS = 16;
    private static final double WITH_COLUMN = 2;
    private static final double WITH_GAP = 4;
    /// Few periods would otherwise make columns that look like areas.
    private static final double WIDEST_COLUMN = 96;

    private static final String ALL = "h2";
    private static final String PART = "h6";
    private static final String RANGE = "h1";

    private final SeriesPlot plot;
    private final Sheet sheet;
    private final Box area;
    private final Bands bands;
    private final Ticks ticks;
    private final LinearScale y;

    SeriesArea(SeriesPlot plot, Sheet sheet) {
        this.plot = plot;
        this.sheet = sheet;
        var height = Math.clamp(sheet.width() * SHARE_HIGH, LOWEST, HIGHEST);
        var low = values().min().orElse(0);
        var high = values().max().orElse(0);
        var most = Math.min((int) (height / TICKS), (int) Math.max(1, high - low));
        this.ticks = around(low, high, most);
        var labels = ticks.values().stream()
                .mapToDouble(value -> TextWidth.of(ticks.label(value), TextWidth.SMALL))
                .max()
                .orElse(0);
        this.area = new Box(
                sheet.left() + labels + GAP, sheet.bottom() + Sheet.LINE + GAP, sheet.width() - labels - GAP, height);
        this.bands = new Bands(plot.periods().size(), area.x(), area.right());
        this.y = new LinearScale(
                ticks.first() * ticks.step(), ticks.last() * ticks.step(), area.bottom() - 1, area.y() + 1);
    }

    /// Ticks from the last one below all values to the first one above them.
    private static Ticks around(double low, double high, int most) {
        var step = Ticks.of(low, high == low ? low + 1 : high, most).step();
        var first = (long) Math.floor(low / step);
        return new Ticks(step, first, Math.max(first + 1, (long) Math.ceil(high / step)));
    }

    private DoubleStream values() {
        var ofLines = plot.lines().stream().flatMapToDouble(line -> {
            var range = line.range();
            var around =
                    range == null ? Stream.<Double>empty() : Stream.concat(range.low().stream(), range.high().stream());
            return Stream.concat(line.values().stream(), around).mapToDouble(value -> value);
        });
        return plot.columns().isEmpty()
                ? ofLines
                : DoubleStream.concat(
                        ofLines,
                        DoubleStream.concat(
                                DoubleStream.of(0), plot.columns().stream().mapToDouble(Column::all)));
    }

    void draw() {
        sheet.add(Element.text(
                        sheet.left(),
                        sheet.bottom() + TextWidth.NORMAL,
                        TextLines.line("↑ " + plot.values(), sheet.width(), TextWidth.NORMAL))
                .as("b"));
        for (var value : ticks.values()) {
            var at = y.at(value);
            sheet.add(Element.line(area.x(), at, area.right(), at).as(value == 0 ? "a" : "l"));
            sheet.add(Element.text(area.x() - GAP, at + BASELINE, ticks.label(value))
                    .as("s q e"));
        }
        plot.lines().forEach(this::range);
        columns();
        IntStream.range(0, plot.lines().size()).forEach(this::line);
        periods();
    }

    private void periods() {
        var widest = plot.periods().stream()
                .mapToDouble(period -> TextWidth.of(period.label(), TextWidth.SMALL))
                .max()
                .orElse(0);
        for (var period = 0; period < bands.count(); period += bands.every(widest, 2 * GAP)) {
            var x = bands.middle(period);
            var text = plot.periods().get(period).label();
            var half = TextWidth.of(text, TextWidth.SMALL) / 2;
            if (sheet.left() <= x - half && x + half <= sheet.right()) {
                sheet.add(Element.line(x, area.bottom(), x, area.bottom() + BASELINE)
                        .as("a"));
                sheet.add(Element.text(x, area.bottom() + Sheet.LINE + 1, text).as("s q m"));
            }
        }
        sheet.skip(area.bottom() - sheet.bottom() + Sheet.LINE + GAP + BASELINE);
    }

    private void columns() {
        if (plot.columns().isEmpty()) {
            return;
        }
        if (bands.width() < WITH_COLUMN) {
            sheet.add(outline(Column::all).as(ALL).titled(plot.columnName()));
            sheet.add(outline(Column::part).as(PART).titled(plot.partName()));
            return;
        }
        for (var period = 0; period < bands.count(); period++) {
            var column = plot.columns().get(period);
            sheet.add(Element.of("g")
                    .with("stroke-width", 0)
                    .titled(plot.periods().get(period).title())
                    .holding(List.of(bar(period, column.all(), ALL), bar(period, column.part(), PART))));
        }
    }

    private Element bar(int period, double value, String look) {
        var width = Math.min(bands.width() < WITH_GAP ? bands.width() : bands.width() - 1, WIDEST_COLUMN);
        var start = width < WIDEST_COLUMN ? bands.start(period) : bands.middle(period) - width / 2;
        return Element.rect(start, y.at(value), width, y.at(0) - y.at(value)).as(look);
    }

    /// All columns as one shape, where single ones would be too thin to be seen.
    private Element outline(ToDoubleFunction<Column> value) {
        var path = new StringBuilder("M%s %s".formatted(Digits.coordinate(area.x()), Digits.coordinate(y.at(0))));
        for (var period = 0; period < bands.count(); period++) {
            path.append("V%sH%s"
                    .formatted(
                            Digits.coordinate(
                                    y.at(value.applyAsDouble(plot.columns().get(period)))),
                            Digits.coordinate(bands.start(period + 1))));
        }
        return Element.of("path")
                .with("stroke-width", 0)
                .with(
                        "d",
                        path.append("V%sz".formatted(Digits.coordinate(y.at(0))))
                                .toString());
    }

    private void range(Line line) {
        var range = line.range();
        if (range != null) {
            var upper = points(range.high());
            var lower = points(range.low()).reversed();
            sheet.add(Element.of("path")
                    .with("stroke-width", 0)
                    .with(
                            "d",
                            "M" + Stream.concat(upper.stream(), lower.stream()).collect(Collectors.joining("L")) + "z")
                    .as(RANGE)
                    .titled(range.name()));
        }
    }

    /// A single value reaches over half of its period.
    private List<String> points(List<Double> values) {
        return values.size() == 1
                ? Stream.of(-1, 1)
                        .map(side -> point(bands.middle(0) + side * bands.width() / 4, values.getFirst()))
                        .toList()
                : IntStream.range(0, values.size())
                        .mapToObj(period -> point(bands.middle(period), values.get(period)))
                        .toList();
    }

    private String point(double x, double value) {
        return Digits.coordinate(x) + " " + Digits.coordinate(y.at(value));
    }

    private void line(int index) {
        var line = plot.lines().get(index);
        sheet.add(Element.of("path")
                .with("d", "M" + String.join("L", points(line.values())))
                .as(look(line, index))
                .titled(line.name()));
        if (!line.fitted() && bands.width() >= WITH_MARKS) {
            var shape = Shape.of(index);
            for (var period = 0; period < bands.count(); period++) {
                var of = plot.periods().get(period);
                sheet.add(shape.at(bands.middle(period), y.at(line.values().get(period)), MARK)
                        .as(shape.look() + " k")
                        .titled(titled(of, line, line.values().get(period))));
            }
        }
    }

    private static String titled(Period period, Line line, double value) {
        return "%s, %s: %s".formatted(period.title(), line.name(), Digits.shown(value, 1));
    }

    /// The first is solid, the next is dashed.
    private static String look(Line line, int index) {
        return line.fitted() || index % 2 == 1 ? "k w d" : "k w";
    }

    Legend legend() {
        var legend = new Legend();
        if (!plot.columns().isEmpty()) {
            legend.add(plot.columnName(), ALL).add(plot.partName(), PART);
        }
        for (var index = 0; index < plot.lines().size(); index++) {
            var line = plot.lines().get(index);
            var look = look(line, index);
            var shape = Shape.of(index);
            legend.add(line.name(), (x, y) -> {
                var middle = y + Legend.MARK / 2;
                var stroke = Element.line(x, middle, x + Legend.MARK, middle).as(look);
                return Element.of("g")
                        .holding(
                                line.fitted()
                                        ? List.of(stroke)
                                        : List.of(
                                                stroke,
                                                shape.at(x + Legend.MARK / 2, middle, MARK)
                                                        .as(shape.look() + " k")));
            });
            var range = line.range();
            if (range != null) {
                legend.add(range.name(), RANGE);
            }
        }
        return legend;
    }
}
