package dev.waymark.pictures;

import dev.waymark.pictures.svg.Element;
import dev.waymark.pictures.svg.Shape;
import java.util.List;

/// What is done when, as bars over periods, and below it how much of what there is that uses, period by period.
///
/// @param periods from left to right, at least one where there is anything else
/// @param kinds names of the kinds of bars, at most {@link Shape#KINDS}
/// @param bars from the top down
/// @param flag what a flagged bar means
/// @param usesHeading what stands above the uses
/// @param uses from the top down
public record Gantt(
        Heading heading,
        List<Period> periods,
        List<String> kinds,
        List<Bar> bars,
        String flag,
        String usesHeading,
        List<Use> uses)
        implements Picture {

    /// @param group what several periods in a row have in common; stands above the first of them
    public record Period(String group, String label) {}

    /// A bar that lies outside of the periods is drawn in the nearest one.
    ///
    /// @param title everything about it
    /// @param first its first period, from 0; below 0 when it began before
    /// @param last its last period
    /// @param flagged striped
    public record Bar(String label, String title, int kind, int first, int last, boolean flagged) {

        public Bar {
            if (last < first) {
                throw new IllegalArgumentException(
                        "%s ends in %d before it starts in %d".formatted(label, last, first));
            }
        }
    }

    /// @param periods one for each period
    public record Use(String name, List<Part> periods) {

        public Use {
            periods = List.copyOf(periods);
        }
    }

    /// @param used at least 0
    /// @param available at least 0
    /// @param title everything about it
    public record Part(double used, double available, String title) {}

    public Gantt {
        periods = List.copyOf(periods);
        kinds = List.copyOf(kinds);
        bars = List.copyOf(bars);
        uses = List.copyOf(uses);
        for (var use : uses) {
            if (use.periods.size() != periods.size()) {
                throw new IllegalArgumentException(
                        "%s is used in %d of %d periods".formatted(use.name, use.periods.size(), periods.size()));
            }
        }
    }

    @Override
    public String svg(int width) {
        var sheet = new Sheet(heading, width);
        if (!periods.isEmpty()) {
            new GanttRows(this, sheet).draw();
            legend().drawOn(sheet);
        }
        return sheet.svg();
    }

    private Legend legend() {
        var legend = new Legend();
        bars.stream().map(Bar::kind).distinct().sorted().forEach(kind -> legend.add(kinds.get(kind), Shape.of(kind)));
        if (bars.stream().anyMatch(Bar::flagged)) {
            legend.add(
                    flag,
                    (x, y) -> Element.of("g")
                            .holding(List.of(
                                    Element.rect(x, y, Legend.MARK, Legend.MARK).as("u"),
                                    Element.rect(x, y, Legend.MARK, Legend.MARK).as("z k"))));
        }
        if (bars.stream().anyMatch(bar -> bar.first < 0)) {
            legend.add(
                    "began before",
                    (x, y) -> GanttRows.outline(x, y, Legend.MARK, Legend.MARK, true)
                            .as("k"));
        }
        if (!uses.isEmpty()) {
            legend.add(
                    "% used of what there is",
                    (x, y) -> Element.of("g")
                            .holding(List.of(
                                    Element.rect(x, y, Legend.MARK, Legend.MARK).as("g a"),
                                    Element.rect(x, y + Legend.MARK / 2, Legend.MARK, Legend.MARK / 2)
                                            .as("u"))));
        }
        return legend;
    }
}
