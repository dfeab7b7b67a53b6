package dev.waymark.pictures.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.pictures.DrawnPicture;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.series.SeriesPlot.Column;
import dev.waymark.pictures.series.SeriesPlot.Line;
import dev.waymark.pictures.series.SeriesPlot.Period;
import dev.waymark.pictures.series.SeriesPlot.Range;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SeriesPlotTest {

    @Test
    void columnsStandOnZeroAndTheirPartsAreAsHighAsTheirShare() {
        var bars = drawn(List.of(new Column(40, 10), new Column(0, 0)), List.of(), 2).elements("rect").stream()
                .filter(each -> each.getAttribute("class").startsWith("h"))
                .toList();

        assertThat(number(bars.get(0), "height")).isEqualTo(4 * number(bars.get(1), "height"));
        assertThat(bottom(bars.get(0))).isEqualTo(bottom(bars.get(1))).isEqualTo(bottom(bars.get(2)));
        assertThat(number(bars.get(2), "height")).isZero();
    }

    @Test
    void columnsTooThinToBeSeenAreOneShape() {
        var drawn = drawn(Collections.nCopies(500, new Column(4, 1)), List.of(), 500);

        assertThat(drawn.titles()).contains("All", "Part").doesNotContain("period 1");
        assertThat(drawn.elements("path"))
                .extracting(path -> path.getAttribute("class"))
                .contains("h2", "h6");
    }

    @Test
    void linesDifferInDashesAndMarks() {
        var paths = drawn(
                        List.of(),
                        List.of(
                                new Line("E", List.of(70.0, 80.0), false, null),
                                new Line("D", List.of(60.0, 61.0), false, null)),
                        2)
                .elements("path");

        assertThat(paths).extracting(path -> path.getAttribute("class")).contains("k w", "k w d", "c0 k", "c1 k");
        assertThat(paths).extracting(Element::getTextContent).contains("period 1, E: 80.0", "period 0, D: 60.0");
    }

    @Test
    void aLineHasItsRangeBehindIt() {
        var line =
                new Line("E", List.of(70.0, 80.0), true, new Range("within", List.of(60.0, 70.0), List.of(90.0, 95.0)));
        var drawn = drawn(List.of(), List.of(line), 2);

        assertThat(drawn.titles()).contains("within", "E");
        assertThat(drawn.texts()).extracting(DrawnPicture.Text::text).contains("within", "60", "100");
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> drawn(List.of(new Column(1, 1)), List.of(), 2))
                .hasMessage("there are 1 columns for 2 periods");
        assertThatThrownBy(() -> drawn(List.of(), List.of(new Line("E", List.of(1.0), false, null)), 2))
                .hasMessage("line E has 1 values for 2 periods");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static double bottom(Element element) {
        return number(element, "y") + number(element, "height");
    }

    private static DrawnPicture drawn(List<Column> columns, List<Line> lines, int periods) {
        return DrawnPicture.of(
                new SeriesPlot(
                        new Heading("Title", "Statement."),
                        "points",
                        IntStream.range(0, periods)
                                .mapToObj(period -> new Period(String.valueOf(2027 + period), "period " + period))
                                .toList(),
                        columns,
                        "All",
                        "Part",
                        lines),
                800);
    }
}
