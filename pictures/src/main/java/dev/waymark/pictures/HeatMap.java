package dev.waymark.pictures;

import dev.waymark.pictures.scale.Bands;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Stylesheet;
import dev.waymark.pictures.text.TextLines;
import dev.waymark.pictures.text.TextWidth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A matrix whose cells are stronger in colour the higher their value is. A cell without a value is hatched.
/// Cells have their number written in them where there is room; a matrix of more than {@link #MOST_DETAILED}
/// cells is drawn in low rows, and the label of each names its highest cells.
///
/// @param columns at least one where there are rows
/// @param rows from the top down
/// @param unit what the values are
/// @param withheld why a cell has no value
public record HeatMap(Heading heading, List<Line> columns, List<Row> rows, String unit, String withheld)
        implements Picture {

    static final int MOST_DETAILED = 600;

    private static final double NARROW = 560;
    private static final double GAP = 6;
    private static final double MOST_LABEL = 0.4;
    private static final double MOST_UPRIGHT = 110;
    private static final double BASELINE = 4;
    private static final int NAMED = 3;
    private static final int MOST_LINES = 5;
    private static final double LINE = 13;

    /// The words of a column or row.
    ///
    /// @param label as short as possible
    /// @param name in full
    public record Line(String label, String name) {}

    /// @param cells one for each column: a value from 0, or none
    public record Row(Line line, List<@Nullable Double> cells) {}

    public HeatMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.cells.isEmpty() || row.cells.size() != columns.size()) {
                throw new IllegalArgumentException("row %s has %d cells for %d columns"
                        .formatted(row.line.label, row.cells.size(), columns.size()));
            }
        }
    }

    @Override
    public String svg(int width) {
        var sheet = new Sheet(heading, width);
        if (!rows.isEmpty()) {
            drawOn(sheet);
            sheet.skip(Sheet.LINE / 2);
            legend().drawOn(sheet);
        }
        return sheet.svg();
    }

    private void drawOn(Sheet sheet) {
        var above = isDetailed() && sheet.width() < NARROW;
        var labels = above ? 0 : Math.min(longest(rows, row -> width(row)), sheet.width() * MOST_LABEL) + GAP;
        var bands = bands(sheet.left() + labels, sheet.right());
        columnLabels(sheet, bands);
        var cells = new HeatCells(this, bands);
        for (var row : rows) {
            if (above) {
                sheet.skip(BASELINE);
                sheet.paragraph(TextLines.line(row.line.label, sheet.width(), textSize()), textSize(), Sheet.LINE, "");
            } else {
                sheet.add(label(row, labels - GAP, bands.start() - GAP, sheet.bottom() + cells.height() / 2));
            }
            cells.add(row, sheet.bottom());
            sheet.skip(cells.height());
        }
        sheet.addAll(cells.elements());
    }

    /// Whole pixels wide where many cells must be written shortly.
    private Bands bands(double start, double end) {
        var bands = new Bands(columns.size(), Math.ceil(start), end);
        return isDetailed()
                ? bands
                : new Bands(columns.size(), bands.start(), bands.start() + columns.size() * Math.floor(bands.width()));
    }

    private Element label(Row row, double room, double end, double middle) {
        var label = Element.text(end, middle + BASELINE, TextLines.line(row.line.label, room, textSize()))
                .as(isDetailed() ? "e" : "s e");
        return isDetailed() ? label : label.titled(row.line.label + ": " + highestOf(row));
    }

    private String highestOf(Row row) {
        return IntStream.range(0, columns.size())
                .filter(column -> row.cells.get(column) != null)
                .boxed()
                .sorted(Comparator.comparing((Integer column) -> Objects.requireNonNull(row.cells.get(column)))
                        .reversed())
                .limit(NAMED)
                .map(column -> "%s %s"
                        .formatted(
                                columns.get(column).label,
                                Digits.shown(Objects.requireNonNull(row.cells.get(column)), 0)))
                .collect(Collectors.joining(", "));
    }

    /// Level where their words fit, else upright; where there is not even room for that, only some.
    private void columnLabels(Sheet sheet, Bands bands) {
        var room = bands.width() - GAP / 2;
        if (columns.stream().allMatch(column -> widestWord(column.label) <= room)) {
            levelLabels(sheet, bands, room);
        } else {
            uprightLabels(sheet, bands);
        }
        sheet.skip(GAP);
    }

    private void levelLabels(Sheet sheet, Bands bands, double room) {
        var labels = columns.stream()
                .map(column -> TextLines.of(column.label, room, TextWidth.SMALL, MOST_LINES))
                .toList();
        var most = labels.stream().mapToInt(List::size).max().orElse(0);
        for (var column = 0; column < bands.count(); column++) {
            var lines = labels.get(column);
            for (var line = 0; line < lines.size(); line++) {
                var y = sheet.bottom() + (most - lines.size() + line + 1) * LINE;
                sheet.add(Element.text(bands.middle(column), y, lines.get(line))
                        .as("s m")
                        .titled(columns.get(column).name));
            }
        }
        sheet.skip(most * LINE);
    }

    private void uprightLabels(Sheet sheet, Bands bands) {
        var height = Math.min(longest(columns, column -> TextWidth.of(column.label, TextWidth.SMALL)), MOST_UPRIGHT);
        for (var column = 0; column < bands.count(); column += bands.every(TextWidth.SMALL, 0)) {
            var x = bands.middle(column) + BASELINE;
            var y = sheet.bottom() + height;
            sheet.add(Element.text(x, y, TextLines.line(columns.get(column).label, height, TextWidth.SMALL))
                    .as("s")
                    .with("transform", "rotate(-90 %s %s)".formatted(Digits.coordinate(x), Digits.coordinate(y)))
                    .titled(columns.get(column).name));
        }
        sheet.skip(height);
    }

    private static double widestWord(String label) {
        return longest(List.of(label.split(" ", -1)), word -> TextWidth.of(word, TextWidth.SMALL));
    }

    private Legend legend() {
        var legend = new Legend();
        if (isTwoValued()) {
            legend.add("0", "h0").add(Digits.shown(highest(), 0), "h" + (Stylesheet.LEVELS - 1));
            return hasGaps() ? legend.add(withheld, "x") : legend;
        }
        for (var level = 0; level < Stylesheet.LEVELS; level++) {
            var upTo = highest() * level / (Stylesheet.LEVELS - 1);
            legend.add(
                    level == 0 ? "0" : (level == 1 ? "above 0 to " : "to ") + Digits.shown(upTo, places()),
                    "h" + level);
        }
        return hasGaps() ? legend.add(withheld, "x") : legend;
    }

    private boolean hasGaps() {
        return values().count() < (long) rows.size() * columns.size();
    }

    /// Whether each cell says yes or no: 0 or one whole number.
    private boolean isTwoValued() {
        var highest = highest();
        return highest == Math.rint(highest) && values().allMatch(value -> value == 0 || value == highest);
    }

    /// Enough digits to tell the levels apart.
    private int places() {
        return highest() < Stylesheet.LEVELS ? 1 : 0;
    }

    boolean isDetailed() {
        return rows.size() * columns.size() <= MOST_DETAILED;
    }

    /// The highest value, or 1 where none is above 0.
    double highest() {
        var highest = values().mapToDouble(value -> value).max().orElse(0);
        return highest > 0 ? highest : 1;
    }

    private Stream<Double> values() {
        return rows.stream().flatMap(row -> row.cells.stream()).filter(Objects::nonNull);
    }

    private double textSize() {
        return isDetailed() ? TextWidth.NORMAL : TextWidth.SMALL;
    }

    private double width(Row row) {
        return TextWidth.of(row.line.label, textSize());
    }

    private static <T> double longest(Collection<T> things, ToDoubleFunction<T> width) {
        return things.stream().mapToDouble(width).max().orElse(0);
    }
}
