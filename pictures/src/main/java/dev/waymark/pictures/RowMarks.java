package dev.waymark.pictures;

import dev.waymark.pictures.RowPlot.Interval;
import dev.waymark.pictures.RowPlot.Row;
import dev.waymark.pictures.scale.LinearScale;
import dev.waymark.pictures.scale.Ticks;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The rows of a row plot: labels stand before the rows, or above them where the sheet is narrow.
final class RowMarks {

    private static final double NARROW = 560;
    private static final double MOST_LABEL = 0.42;
    private static final double ROW = 22;
    private static final double BAR = 14;
    private static final double CAP = 10;
    private static final double GAP = 8;
    private static final double INSET = 10;
    private static final double BASELINE = 4;
    private static final double TICKS = 60;

    /// Square pixels of the first point of a row; a later one is smaller, so that both are seen at one place.
    private static final double POINT = 110;

    private final RowPlot plot;
    private final Sheet sheet;
    private final boolean above;
    private final double labels;
    private final Ticks ticks;
    private final LinearScale x;

    RowMarks(RowPlot plot, Sheet sheet) {
        this.plot = plot;
        this.sheet = sheet;
        this.above = sheet.width() < NARROW;
        this.labels =
                above ? sheet.width() : Math.min(widest(Row::label, TextWidth.NORMAL) + 1, sheet.width() * MOST_LABEL);
        var values = widest(Row::value, TextWidth.SMALL);
        var axis = plot.axis();
        this.x = new LinearScale(
                axis.low(),
                axis.high(),
                sheet.left() + (above ? 0 : labels + GAP) + INSET,
                sheet.right() - (values > 0 ? values + GAP : 0) - INSET);
        var most = Math.min((x.end() - x.start()) / TICKS, Math.max(1, axis.high() - axis.low()));
        this.ticks = Ticks.of(axis.low(), axis.high(), (int) Math.max(1, most));
    }

    void draw() {
        axis();
        for (var row : plot.rows()) {
            row(row);
        }
        sheet.skip(GAP);
    }

    private double widest(Function<Row, String> text, double size) {
        return plot.rows().stream()
                .mapToDouble(row -> TextWidth.of(text.apply(row), size))
                .max()
                .orElse(0);
    }

    /// The start is labelled, too, where it is far from the first tick: ranks begin at 1 and not at 0.
    private void axis() {
        var from = above ? sheet.left() : x.start() - INSET;
        sheet.add(Element.text(
                        from,
                        sheet.bottom() + TextWidth.NORMAL,
                        TextLines.line(plot.axis().name(), sheet.right() - from, TextWidth.NORMAL))
                .as("b"));
        sheet.skip(Sheet.LINE);
        var first = ticks.first() * ticks.step();
        if (first > plot.axis().low()
                && x.at(first) - x.start() > TICKS / 2
                && plot.axis().low() == Math.rint(plot.axis().low())) {
            tick(plot.axis().low(), Digits.shown(plot.axis().low(), 0));
        }
        ticks.values().forEach(value -> tick(value, ticks.label(value)));
        sheet.skip(Sheet.LINE + (above ? BASELINE : 0));
    }

    private void tick(double value, String label) {
        sheet.add(Element.text(x.at(value), sheet.bottom() + TextWidth.SMALL, label)
                .as("s q m"));
    }

    private void row(Row row) {
        var label = TextLines.line(row.label(), labels, TextWidth.NORMAL);
        if (above) {
            sheet.paragraph(label, TextWidth.NORMAL, Sheet.LINE, row.flagged() ? "b" : "");
        }
        var middle = sheet.bottom() + ROW / 2;
        if (!above) {
            sheet.add(Element.text(sheet.left(), middle + BASELINE, label).as(row.flagged() ? "b" : ""));
        }
        grid();
        var marks = new ArrayList<Element>();
        marks.add(interval(plot.interval(), row.flagged(), x.at(row.from()), x.at(row.to()), middle, BAR));
        for (var point = 0; point < row.points().size(); point++) {
            var kind = Shape.of(row.points().get(point).kind());
            marks.add(kind.at(x.at(row.points().get(point).value()), middle, POINT / (1 + 2 * point))
                    .as(kind.look() + " k"));
        }
        sheet.add(Element.of("g").titled(row.title()).holding(marks));
        sheet.add(Element.text(sheet.right(), middle + BASELINE, row.value()).as("s e"));
        sheet.skip(ROW);
    }

    private void grid() {
        var lines = ticks.values().stream()
                .map(value -> "M%s %sv%s"
                        .formatted(
                                Digits.coordinate(x.at(value)),
                                Digits.coordinate(sheet.bottom()),
                                Digits.coordinate(ROW)))
                .collect(Collectors.joining());
        sheet.add(Element.of("path").with("d", lines).as("l"));
        if (plot.axis().low() < 0 && plot.axis().high() > 0) {
            sheet.add(Element.line(x.at(0), sheet.bottom(), x.at(0), sheet.bottom() + ROW)
                    .as("a"));
        }
    }

    /// @param height of a bar
    static Element interval(Interval interval, boolean flagged, double from, double to, double y, double height) {
        return switch (interval) {
            case WHISKER ->
                Element.of("g")
                        .as(flagged ? "k w" : "k")
                        .holding(List.of(
                                Element.line(from, y, to, y),
                                Element.line(from, y - CAP / 2, from, y + CAP / 2),
                                Element.line(to, y - CAP / 2, to, y + CAP / 2)));
            case LINK -> Element.line(from, y, to, y).as(flagged ? "k w" : "a");
            case BAR ->
                Element.rect(Math.min(from, to), y - height / 2, Math.abs(to - from), height)
                        .as(flagged ? "h6" : "h2 a");
        };
    }
}
