package dev.waymark.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.pictures.RowPlot.Axis;
import dev.waymark.pictures.RowPlot.Interval;
import dev.waymark.pictures.RowPlot.Point;
import dev.waymark.pictures.RowPlot.Row;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class RowPlotTest {

    private static final Row ROW = new Row("First", "Everything", "2 to 5", 2, 5, List.of(new Point(0, 3)), false);
    private static final Row FLAGGED = new Row("Second", "All", "1", 1, 1, List.of(new Point(1, 1)), true);

    @Test
    void ranksBeginAtOneWhereTheFirstTickIsFar() {
        assertThat(words(new Axis("Rank", 1, 40), Interval.WHISKER, ROW)).contains("1", "10", "20", "First", "2 to 5");
        assertThat(words(new Axis("Rank", 1, 3), Interval.WHISKER, ROW)).contains("1", "2", "3");
    }

    @Test
    void aWhiskerReachesFromOneEndToTheOther() {
        var group = drawn(new Axis("Rank", 1, 11), Interval.WHISKER, ROW).elements("g").stream()
                .filter(each -> each.getAttribute("class").equals("k"))
                .findFirst()
                .orElseThrow();

        assertThat(group.getFirstChild().getAttributes().getNamedItem("d").getNodeValue())
                .matches("M[\\d.]+ ([\\d.]+)L[\\d.]+ \\1");
        assertThat(group.getChildNodes().getLength()).isEqualTo(3);
    }

    @Test
    void aBarBelowZeroLiesLeftOfIt() {
        var loss = new Row("Loss", "Below", "−5", 0, -5, List.of(), false);
        var gain = new Row("Gain", "Above", "5", 0, 5, List.of(), true);
        var bars = drawn(new Axis("Points", -10, 10), Interval.BAR, loss, gain).elements("rect").stream()
                .filter(each -> each.getAttribute("class").startsWith("h"))
                .toList();

        assertThat(bars).extracting(bar -> bar.getAttribute("class")).startsWith("h2 a", "h6");
        assertThat(number(bars.get(0), "x") + number(bars.get(0), "width"))
                .isEqualTo(number(bars.get(1), "x"), within(0.2));
    }

    @Test
    void theLegendNamesOnlyWhatIsThere() {
        assertThat(words(new Axis("Rank", 1, 9), Interval.LINK, ROW))
                .contains("one")
                .doesNotContain("other", "flag");
        assertThat(words(new Axis("Rank", 1, 9), Interval.LINK, FLAGGED))
                .contains("other", "flag")
                .doesNotContain("one");
    }

    @Test
    void moreKindsThanShapesAreRefused() {
        assertThatThrownBy(() -> new RowPlot(
                        new Heading("", ""),
                        new Axis("", 0, 1),
                        Interval.BAR,
                        "",
                        Collections.nCopies(7, "kind"),
                        "",
                        List.of()))
                .hasMessage("7 kinds are more than there are shapes");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<String> words(Axis axis, Interval interval, Row... rows) {
        return drawn(axis, interval, rows).texts().stream()
                .map(DrawnPicture.Text::text)
                .toList();
    }

    private static DrawnPicture drawn(Axis axis, Interval interval, Row... rows) {
        return DrawnPicture.of(
                new RowPlot(
                        new Heading("Title", "Statement."),
                        axis,
                        interval,
                        "",
                        List.of("one", "other"),
                        "flag",
                        List.of(rows)),
                800);
    }
}
