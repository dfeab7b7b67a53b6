package dev.waymark.pictures.series;

import dev.waymark.pictures.Sheet;
import dev.waymark.pictures.place.Box;
import dev.waymark.pictures.scale.LinearScale;
import dev.waymark.pictures.scale.MonthTicks;
import dev.waymark.pictures.scale.Ticks;
import dev.waymark.pictures.series.StateLine.Band;
import dev.waymark.pictures.series.StateLine.Point;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.time.LocalDate;

/// The field of a line of states with its axes; the names of the bands stand to the right of it.
final class StateLinePlot {

    private static final double LEAST_HEIGHT = 220;
    private static final double MOST_HEIGHT = 340;
    private static final double HEIGHT = .4;
    private static final double TICK_LABEL = 34;
    private static final double LEAST_NAME = 24;
    private static final double MOST_NAME = .3;
    private static final double TICK = 40;
    private static final double MARK = 12;
    private static final double GAP = 6;
    private static final double BASELINE = 4;

    private final StateLine chart;
    private final Sheet sheet;
    private final MonthTicks months;
    private final Box area;
    private final LinearScale x;
    private final LinearScale y;

    StateLinePlot(StateLine chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        this.months = MonthTicks.of(
                chart.points().getFirst().day(), chart.points().getLast().day());
        var left = sheet.left() + TICK_LABEL;
        this.area = new Box(
                left,
                sheet.bottom() + Sheet.LINE + GAP,
                sheet.right() - names() - GAP - left,
                Math.clamp(sheet.width() * HEIGHT, LEAST_HEIGHT, MOST_HEIGHT));
        this.x = months.scale(area.x(), area.right());
        this.y = new LinearScale(chart.low(), chart.high(), area.bottom(), area.y());
    }

    private double names() {
        var longest = chart.bands().stream()
                .mapToDouble(band -> TextWidth.of(band.name(), TextWidth.SMALL))
                .max()
                .orElse(0);
        return Math.clamp(Math.ceil(longest) + 1, LEAST_NAME, sheet.width() * MOST_NAME);
    }

    /// @return how many bands have no name for lack of room
    int draw() {
        sheet.add(Element.text(
                        sheet.left(),
                        sheet.bottom() + TextWidth.NORMAL,
                        TextLines.line("↑ " + chart.axis(), sheet.width(), TextWidth.NORMAL))
                .as("b"));
        var leftOut = chart.bands().stream().mapToInt(this::band).sum();
        values();
        days();
        sheet.add(Element.frame(area.x(), area.y(), area.width(), area.height()).as("a"));
        var level = chart.level();
        if (level != null) {
            var at = y.at(level.value());
            sheet.add(Element.line(area.x(), at, area.right(), at).as("k w d").titled(level.name()));
        }
        sheet.add(Element.of("path").with("d", line()).as("k"));
        chart.points().forEach(this::point);
        sheet.skip(area.bottom() - sheet.bottom() + Sheet.LINE + 2 * GAP);
        return leftOut;
    }

    /// @return 1 where its name has no room
    private int band(Band band) {
        var top = y.at(band.to());
        var height = y.at(band.from()) - top;
        if (height <= 0) {
            return 0;
        }
        sheet.add(Element.rect(area.x(), top, area.width(), height)
                .as(band.between() ? "x" : "h0")
                .titled(band.name()));
        if (height < TextWidth.SMALL) {
            return 1;
        }
        sheet.add(Element.text(
                        area.right() + GAP,
                        top + height / 2 + BASELINE,
                        TextLines.line(band.name(), sheet.right() - area.right() - GAP, TextWidth.SMALL))
                .as("s"));
        return 0;
    }

    private void values() {
        var ticks = Ticks.of(chart.low(), chart.high(), Math.max(2, (int) (area.height() / TICK)));
        for (var tick : ticks.values()) {
            var at = y.at(tick);
            sheet.add(Element.line(area.x() - BASELINE, at, area.x(), at).as("a"));
            sheet.add(Element.text(area.x() - GAP, at + BASELINE, ticks.label(tick))
                    .as("s q e"));
        }
    }

    private void days() {
        var label = TextWidth.of("0000-00", TextWidth.SMALL) + GAP;
        for (var month : months.ticks(Math.max(1, (int) (area.width() / label)))) {
            var at = at(month.atDay(1));
            sheet.add(Element.line(at, area.bottom(), at, area.bottom() + BASELINE)
                    .as("a"));
            sheet.add(Element.text(at, area.bottom() + TextWidth.NORMAL + GAP, month.toString())
                    .as("s q m"));
        }
    }

    private double at(LocalDate day) {
        return x.at((double) day.toEpochDay());
    }

    /// A value lasts until the next.
    private String line() {
        var path = new StringBuilder();
        for (var point : chart.points()) {
            path.append((path.isEmpty() ? "M%s %s" : "H%sV%s")
                    .formatted(Digits.coordinate(at(point.day())), Digits.coordinate(y.at(point.value()))));
        }
        return path.toString();
    }

    private void point(Point point) {
        var shape = Shape.of(point.kind());
        sheet.add(shape.at(at(point.day()), y.at(point.value()), MARK * MARK / 2)
                .as(shape.look() + " k")
                .titled(point.title()));
    }
}
