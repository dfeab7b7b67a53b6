package dev.waymark.pictures;

import dev.waymark.pictures.HeatMap.Row;
import dev.waymark.pictures.scale.Bands;
import dev.waymark.pictures.svg.Digits;
import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Stylesheet;
import dev.waymark.pictures.text.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The cells of a heat map, row by row.
final class HeatCells {

    private static final double DETAILED = 24;
    private static final double LOW = 13;
    private static final double BASELINE = 4;

    private final HeatMap map;
    private final Bands bands;
    private final double highest;
    private final List<Element> detailed = new ArrayList<>();
    private final Map<String, StringBuilder> low = new TreeMap<>();

    /// @param bands of the columns
    HeatCells(HeatMap map, Bands bands) {
        this.map = map;
        this.bands = bands;
        this.highest = map.highest();
    }

    /// Of a row.
    double height() {
        return map.isDetailed() ? DETAILED : LOW;
    }

    void add(Row row, double y) {
        for (var column = 0; column < bands.count(); column++) {
            if (map.isDetailed()) {
                detailed(row, column, y);
            } else {
                low(row.cells().get(column), bands.start(column), Math.floor(y + LOW / 2));
            }
        }
    }

    /// Low cells are thick lines, one path for each strength of colour: 13 bytes a cell.
    List<Element> elements() {
        var lines = new ArrayList<Element>();
        low.forEach((look, path) -> lines.add(Element.of("path").as(look).with("d", path.toString())));
        return map.isDetailed()
                ? List.of(Element.of("g").with("stroke-width", 0).holding(detailed))
                : List.of(Element.of("g").with("stroke-width", LOW - 1).holding(lines));
    }

    private void detailed(Row row, int column, double y) {
        var value = row.cells().get(column);
        detailed.add(Element.rect(bands.start(column), y, bands.width() - 1, DETAILED - 1)
                .as(look(value))
                .titled("%s, %s: %s"
                        .formatted(
                                row.line().name(),
                                map.columns().get(column).name(),
                                value == null ? map.withheld() : Digits.shown(value, 1) + " " + map.unit())));
        if (value != null) {
            var number = Digits.shown(value, 0);
            if (TextWidth.of(number, TextWidth.SMALL) <= bands.width() - 2) {
                detailed.add(Element.text(bands.middle(column), y + DETAILED / 2 + BASELINE, number)
                        .as("s " + Stylesheet.on(Stylesheet.level(value / highest))));
            }
        }
    }

    private void low(@Nullable Double value, double x, double y) {
        low.computeIfAbsent(look(value), look -> new StringBuilder())
                .append('M')
                .append(Digits.coordinate(x))
                .append(' ')
                .append(Digits.coordinate(y))
                .append('h')
                .append(Digits.coordinate(bands.width() - 1));
    }

    private String look(@Nullable Double value) {
        return value == null ? "x" : "h" + Stylesheet.level(value / highest);
    }
}
