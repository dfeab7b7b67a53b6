package dev.waymark.pictures.series;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Legend;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.Sheet;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import java.util.List;

/// How often which values occur, as bars side by side over an axis. Bars below a cut are striped and have
/// another colour than those above it; single values are marked by lines with a label.
///
/// @param axis what the values are
/// @param bins from left to right, side by side
/// @param marks in the order of their values
/// @param cut where a bar ends to be below
/// @param below what the bars below the cut are
/// @param above what the bars above the cut are
public record Histogram(
        Heading heading, String axis, List<Bin> bins, List<Mark> marks, double cut, String below, String above)
        implements Picture {

    /// @param from where it begins
    /// @param to where it ends, above `from`
    /// @param share of all, 0 to 1
    /// @param title everything about it
    public record Bin(double from, double to, double share, String title) {

        public Bin {
            if (!(from < to) || !(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("%s to %s with a share of %s is no bin".formatted(from, to, share));
            }
        }
    }

    /// A marked value.
    ///
    /// @param label as short as possible
    /// @param main whether its line is whole instead of dashed
    public record Mark(String label, double value, boolean main) {}

    public Histogram {
        bins = List.copyOf(bins);
        marks = List.copyOf(marks);
    }

    @Override
    public String svg(int width) {
        var sheet = new Sheet(heading, width);
        if (!bins.isEmpty()) {
            new HistogramPlot(this, sheet).draw();
            legend().drawOn(sheet);
        }
        return sheet.svg();
    }

    private Legend legend() {
        var legend = new Legend();
        if (bins.stream().anyMatch(this::isBelow)) {
            legend.add(below, (x, y) -> Element.of("g").holding(bar(x, y, Legend.MARK, Legend.MARK, true)));
        }
        if (!bins.stream().allMatch(this::isBelow)) {
            legend.add(above, (x, y) -> Element.of("g").holding(bar(x, y, Legend.MARK, Legend.MARK, false)));
        }
        return legend;
    }

    boolean isBelow(Bin bin) {
        return bin.to <= cut;
    }

    static List<Element> bar(double x, double y, double width, double height, boolean below) {
        var bar = Element.rect(x, y, width, height);
        return below
                ? List.of(bar.as(Shape.TRIANGLE.look() + " k"), bar.as("z k"))
                : List.of(bar.as(Shape.CIRCLE.look() + " k"));
    }

    /// The share that the highest bar stands for.
    double highest() {
        return bins.stream().mapToDouble(Bin::share).max().orElse(0);
    }

    static String percent(double share) {
        return Digits.shown(100 * share, 0) + " %";
    }
}
