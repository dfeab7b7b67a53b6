package dev.waymark.pictures.series;

import dev.waymark.pictures.Sheet;
import dev.waymark.pictures.place.Box;
import dev.waymark.pictures.scale.LinearScale;
import dev.waymark.pictures.scale.Ticks;
import dev.waymark.pictures.series.Histogram.Bin;
import dev.waymark.pictures.series.Histogram.Mark;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.ArrayList;
import java.util.List;

/// The field of a histogram with its axes. The labels of marks stand above it, in as many lines as they need.
final class HistogramPlot {

    private static final double LEAST_HEIGHT = 150;
    private static final double MOST_HEIGHT = 300;
    private static final double HEIGHT = .4;
    private static final double TICK_LABEL = 40;
    private static final double TICK = 50;
    private static final double GAP = 6;
    private static final double BASELINE = 4;
    private static final double LINE = 15;

    private final Histogram chart;
    private final Sheet sheet;
    private final LinearScale x;

    HistogramPlot(Histogram chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        this.x = new LinearScale(
                chart.bins().getFirst().from(),
                chart.bins().getLast().to(),
                sheet.left() + TICK_LABEL,
                sheet.right() - TICK_LABEL / 2);
    }

    void draw() {
        var labels = labels();
        var top = sheet.bottom() + LINE * lines(labels) + GAP;
        var height = Math.clamp(sheet.width() * HEIGHT, LEAST_HEIGHT, MOST_HEIGHT);
        var y = new LinearScale(0, chart.highest() == 0 ? 1 : chart.highest(), top + height, top);
        shares(y);
        values(y);
        chart.bins().stream().filter(bin -> bin.share() > 0).forEach(bin -> bar(bin, y));
        chart.marks().forEach(mark -> line(mark, top - GAP, y.start()));
        labels.forEach(label -> sheet.add(label.element(top)));
        sheet.skip(y.start() - sheet.bottom() + Sheet.LINE + GAP);
        sheet.add(Element.text(
                        sheet.right(),
                        sheet.bottom() + TextWidth.NORMAL,
                        TextLines.line(chart.axis() + " →", sheet.width(), TextWidth.NORMAL))
                .as("b e"));
        sheet.skip(Sheet.LINE + GAP);
    }

    /// Stands out from the bars by an edge in the colour of the ground.
    private void line(Mark mark, double from, double to) {
        var line = Element.line(x.at(mark.value()), from, x.at(mark.value()), to);
        sheet.add(line.as("y"));
        sheet.add(line.as(mark.main() ? "k" : "k d"));
    }

    /// @param line counted upwards from the plot
    private record Label(String text, Box box, int line) {

        Element element(double top) {
            return Element.text(box.x() + box.width() / 2, top - GAP - line * LINE - BASELINE, text)
                    .as("s m");
        }
    }

    /// Each label is above its line, in the lowest line of text where it has room.
    private List<Label> labels() {
        var labels = new ArrayList<Label>();
        for (var mark : chart.marks()) {
            labels.add(label(mark, labels));
        }
        return labels;
    }

    private Label label(Mark mark, List<Label> others) {
        var text = TextLines.line(mark.label(), sheet.width(), TextWidth.SMALL);
        var width = TextWidth.of(text, TextWidth.SMALL);
        var from = Math.clamp(x.at(mark.value()) - width / 2, sheet.left(), sheet.right() - width);
        for (var line = 0; ; line++) {
            var box = new Box(from - GAP, line * LINE, width + 2 * GAP, LINE);
            if (others.stream().noneMatch(other -> other.box.overlaps(box))) {
                return new Label(text, box, line);
            }
        }
    }

    private static int lines(List<Label> labels) {
        return labels.stream().mapToInt(label -> label.line + 1).max().orElse(0);
    }

    private void shares(LinearScale y) {
        var ticks = Ticks.of(0, 100 * y.high(), Math.max(2, (int) ((y.start() - y.end()) / TICK)));
        for (var tick : ticks.values()) {
            var at = y.at(tick / 100);
            sheet.add(Element.line(x.start(), at, x.end(), at).as("l"));
            sheet.add(Element.text(x.start() - GAP, at + BASELINE, ticks.label(tick) + " %")
                    .as("s q e"));
        }
    }

    /// As many as there is room for.
    private void values(LinearScale y) {
        for (var most = (int) (sheet.width() / TICK); most > 0; most--) {
            var ticks = Ticks.of(x.low(), x.high(), most);
            var widest = ticks.values().stream()
                    .mapToDouble(tick -> TextWidth.of(ticks.label(tick), TextWidth.SMALL))
                    .max()
                    .orElse(0);
            if (widest + GAP <= (x.end() - x.start()) / most || most == 1) {
                ticks.values().forEach(tick -> value(tick, ticks.label(tick), y.start()));
                return;
            }
        }
    }

    private void value(double tick, String label, double bottom) {
        var room = 2 * Math.min(x.at(tick) - sheet.left(), sheet.right() - x.at(tick));
        sheet.add(
                Element.line(x.at(tick), bottom, x.at(tick), bottom + BASELINE).as("a"));
        sheet.add(
                Element.text(x.at(tick), bottom + TextWidth.NORMAL + GAP, TextLines.line(label, room, TextWidth.SMALL))
                        .as("s q m"));
    }

    private void bar(Bin bin, LinearScale y) {
        var top = y.at(bin.share());
        var from = x.at(bin.from());
        var bar = Histogram.bar(from, top, x.at(bin.to()) - from, y.start() - top, chart.isBelow(bin));
        bar.forEach(each -> sheet.add(each.titled(bin.title())));
    }
}
