package dev.waymark.pictures;

import dev.waymark.pictures.Gantt.Bar;
import dev.waymark.pictures.Gantt.Part;
import dev.waymark.pictures.Gantt.Use;
import dev.waymark.pictures.scale.Bands;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows of a Gantt chart: labels stand before the rows, or above them where the sheet is narrow.
final class GanttRows {

    private static final double NARROW = 640;
    private static final double MOST_LABEL = 0.42;
    private static final double ROW = 24;
    private static final double BAR = 16;
    private static final double USE = 30;
    private static final double GAP = 8;
    private static final double BASELINE = 4;
    private static final double MARK = 12;
    private static final double PERCENT = 100;

    private final Gantt chart;
    private final Sheet sheet;
    private final boolean above;
    private final double labels;
    private final Bands bands;

    GanttRows(Gantt chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        this.above = sheet.width() < NARROW;
        this.labels = above ? sheet.width() : labelWidth();
        this.bands =
                new Bands(chart.periods().size(), above ? sheet.left() : sheet.left() + labels + GAP, sheet.right());
    }

    void draw() {
        periods();
        for (var bar : chart.bars()) {
            bar(bar);
            sheet.skip(row(ROW));
        }
        if (!chart.uses().isEmpty()) {
            sheet.skip(GAP);
            sheet.paragraph(chart.usesHeading(), TextWidth.NORMAL, Sheet.LINE, "b");
            for (var use : chart.uses()) {
                use(use);
                sheet.skip(row(USE));
            }
        }
        sheet.skip(GAP);
    }

    private double labelWidth() {
        var longest = Stream.concat(
                        chart.bars().stream().map(bar -> MARK + GAP + TextWidth.of(bar.label(), TextWidth.NORMAL)),
                        chart.uses().stream().map(use -> TextWidth.of(use.name(), TextWidth.NORMAL)))
                .mapToDouble(width -> width)
                .max()
                .orElse(0);
        return Math.min(longest, sheet.width() * MOST_LABEL);
    }

    private double row(double height) {
        return above ? height + Sheet.LINE + BASELINE : height;
    }

    /// The name of a group stands above its first period where the one before leaves room.
    private void periods() {
        var free = bands.start();
        for (var period = 0; period < bands.count(); period++) {
            var group = chart.periods().get(period).group();
            var x = bands.start(period);
            var end = x + TextWidth.of(group, TextWidth.SMALL);
            if (beginsGroup(period) && x >= free && end <= sheet.right()) {
                sheet.add(
                        Element.text(x, sheet.bottom() + TextWidth.SMALL, group).as("s b"));
                free = end + GAP;
            }
        }
        sheet.skip(Sheet.LINE);
        var widest = chart.periods().stream()
                .mapToDouble(period -> TextWidth.of(period.label(), TextWidth.SMALL))
                .max()
                .orElse(0);
        for (var period = 0; period < bands.count(); period += bands.every(widest, 2)) {
            sheet.add(Element.text(
                            bands.middle(period),
                            sheet.bottom() + TextWidth.SMALL,
                            TextLines.line(chart.periods().get(period).label(), bands.width() * 2, TextWidth.SMALL))
                    .as("s q m"));
        }
        sheet.skip(Sheet.LINE + BASELINE);
    }

    private boolean beginsGroup(int period) {
        return period == 0
                || !chart.periods()
                        .get(period)
                        .group()
                        .equals(chart.periods().get(period - 1).group());
    }

    private void label(String label, double from, double height) {
        var y = above ? sheet.bottom() + TextWidth.NORMAL : sheet.bottom() + height / 2 + BASELINE;
        var room = sheet.left() + labels - from;
        sheet.add(Element.text(from, y, TextLines.line(label, room, TextWidth.NORMAL)));
    }

    /// Where what the label names is drawn.
    private double top(double height, double size) {
        return sheet.bottom() + (above ? Sheet.LINE : 0) + (height - size) / 2;
    }

    private void grid(double height) {
        var path = IntStream.range(0, bands.count())
                .filter(this::beginsGroup)
                .mapToObj(period -> "M%s %sv%s"
                        .formatted(
                                Digits.coordinate(bands.start(period)),
                                Digits.coordinate(top(height, height)),
                                Digits.coordinate(height)))
                .collect(Collectors.joining());
        sheet.add(Element.of("path").with("d", path).as("l"));
    }

    private void bar(Bar bar) {
        var shape = Shape.of(bar.kind());
        sheet.add(shape.at(sheet.left() + MARK / 2, top(ROW, 0) - (above ? Sheet.LINE + GAP / 2 : 0), MARK * MARK / 2)
                .as(shape.look() + " k"));
        label(bar.label(), sheet.left() + MARK + GAP, ROW);
        grid(ROW);
        var first = Math.clamp(bar.first(), 0, bands.count() - 1);
        var start = bands.start(first);
        var end = bands.start(Math.clamp(bar.last() + 1, first + 1, bands.count()));
        var outline = outline(start + 1, top(ROW, BAR), end - start - 2, BAR, bar.first() < 0);
        sheet.add(outline.as(shape.look() + " k").titled(bar.title()));
        if (bar.flagged()) {
            sheet.add(outline.as("z k").titled(bar.title()));
        }
    }

    /// A bar that began before points to the left.
    static Element outline(double x, double y, double width, double height, boolean beganBefore) {
        var point = beganBefore ? Math.min(width, height) / 2 : 0;
        return Element.of("path")
                .with(
                        "d",
                        "M%s %sh%sv%sh%sl%s %sz"
                                .formatted(
                                        Digits.coordinate(x + point),
                                        Digits.coordinate(y),
                                        Digits.coordinate(width - point),
                                        Digits.coordinate(height),
                                        Digits.coordinate(point - width),
                                        Digits.coordinate(-point),
                                        Digits.coordinate(-height / 2)));
    }

    private void use(Use use) {
        label(use.name(), sheet.left(), USE);
        for (var period = 0; period < bands.count(); period++) {
            part(use.periods().get(period), bands.start(period));
        }
    }

    private void part(Part part, double x) {
        var height = USE - BASELINE;
        var y = top(USE, height);
        var width = bands.width() - 1;
        var isOver = part.used() > part.available();
        var share = isOver ? 1 : part.available() == 0 ? 0 : part.used() / part.available();
        sheet.add(Element.rect(x, y, width, height)
                .as(part.available() == 0 ? "g a d" : "g a")
                .titled(part.title()));
        sheet.add(Element.rect(x, y + height * (1 - share), width, height * share)
                .as(isOver ? "x k" : "u a")
                .titled(part.title()));
        var percent = part.available() == 0 ? "" : Digits.shown(PERCENT * part.used() / part.available(), 0);
        if (!percent.isEmpty() && !isOver && TextWidth.of(percent, TextWidth.SMALL) < width - 2) {
            var baseline = share > 0.5 ? y + height - BASELINE : y + TextWidth.SMALL;
            sheet.add(Element.text(x + width / 2, baseline, percent).as("s m"));
        }
    }
}
