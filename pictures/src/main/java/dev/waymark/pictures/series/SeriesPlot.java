package dev.waymark.pictures.series;

import dev.waymark.pictures.Heading;
import dev.waymark.pictures.Picture;
import dev.waymark.pictures.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values over equally long periods: columns with a part of each, and lines with a band around them.
///
/// @param values name of the values, with their unit
/// @param periods from left to right
/// @param columns one for each period, or none
/// @param columnName what the columns are
/// @param partName what the parts of the columns are
/// @param lines told apart by shape and dashes
public record SeriesPlot(
        Heading heading,
        String values,
        List<Period> periods,
        List<Column> columns,
        String columnName,
        String partName,
        List<Line> lines)
        implements Picture {

    /// @param label as short as possible
    /// @param title everything about it
    public record Period(String label, String title) {}

    /// @param all at least 0
    /// @param part at least 0, at most all
    public record Column(double all, double part) {}

    /// @param values one for each period
    /// @param fitted dashed and without marks, as what was not seen itself
    public record Line(
            String name,
            List<Double> values,
            boolean fitted,
            @Nullable Range range) {

        public Line {
            values = List.copyOf(values);
        }
    }

    /// What lies around a line.
    ///
    /// @param low one for each period
    /// @param high one for each period, at least `low`
    public record Range(String name, List<Double> low, List<Double> high) {

        public Range {
            low = List.copyOf(low);
            high = List.copyOf(high);
        }
    }

    public SeriesPlot {
        periods = List.copyOf(periods);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        if (!columns.isEmpty() && columns.size() != periods.size()) {
            throw new IllegalArgumentException(
                    "there are %d columns for %d periods".formatted(columns.size(), periods.size()));
        }
        for (var line : lines) {
            if (line.values.size() != periods.size()) {
                throw new IllegalArgumentException("line %s has %d values for %d periods"
                        .formatted(line.name, line.values.size(), periods.size()));
            }
        }
    }

    @Override
    public String svg(int width) {
        var sheet = new Sheet(heading, width);
        if (!periods.isEmpty()) {
            var area = new SeriesArea(this, sheet);
            area.draw();
            area.legend().drawOn(sheet);
        }
        return sheet.svg();
    }
}
