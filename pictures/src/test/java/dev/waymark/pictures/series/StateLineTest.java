package dev.waymark.pictures.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.pictures.DrawnPicture;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.series.StateLine.Band;
import dev.waymark.pictures.series.StateLine.Level;
import dev.waymark.pictures.series.StateLine.Point;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class StateLineTest {

    private static final List<Point> POINTS = List.of(
            new Point(LocalDate.parse("2026-01-01"), 0, 0, "calm in January"),
            new Point(LocalDate.parse("2026-02-01"), 50, 1, "high in February"));

    @Test
    void aValueLastsUntilTheNext() {
        var line = path(line(POINTS, null), "k");

        assertThat(line).matches("M46 [0-9.]+H[0-9.]+V[0-9.]+");
    }

    @Test
    void theShapeOfAPointTellsItsState() {
        var drawn = DrawnPicture.of(line(POINTS, null), 800);

        assertThat(drawn.elements("path"))
                .filteredOn(path -> path.getFirstChild() != null)
                .extracting(path -> path.getAttribute("class") + " " + path.getTextContent())
                .containsExactly("c0 k calm in January", "c1 k high in February");
        assertThat(drawn.texts())
                .extracting(DrawnPicture.Text::text)
                .contains("calm", "as before", "high", "2026-01", "2026-03");
    }

    @Test
    void aBandBetweenTwoStatesIsHatched() {
        assertThat(DrawnPicture.of(line(POINTS, null), 800).elements("rect"))
                .filteredOn(rect -> rect.getFirstChild() != null)
                .extracting(rect -> rect.getAttribute("class") + " " + rect.getTextContent())
                .containsExactly("h0 calm", "x as before", "h0 high");
    }

    @Test
    void aLevelIsDrawnAcrossAndNamedInTheLegend() {
        var drawn = DrawnPicture.of(line(POINTS, new Level("decided", -20)), 800);

        assertThat(drawn.texts()).extracting(DrawnPicture.Text::text).contains("decided");
        assertThat(drawn.titles()).contains("decided");
    }

    @Test
    void aBandWithoutRoomForItsNameIsCounted() {
        var drawn = DrawnPicture.of(
                new StateLine(
                        new Heading("Title", "Statement."),
                        "value",
                        0,
                        100,
                        List.of(new Band("thin", 0, 1, false), new Band("none", 1, 1, true)),
                        List.of("calm", "high"),
                        POINTS,
                        null),
                800);

        assertThat(drawn.texts())
                .extracting(DrawnPicture.Text::text)
                .contains("Without a label for lack of room: 1")
                .doesNotContain("thin");
    }

    @Test
    void withoutPointsThereAreWordsOnly() {
        assertThat(DrawnPicture.of(line(List.of(), null), 800).texts())
                .extracting(DrawnPicture.Text::text)
                .containsExactly("Title", "Statement.");
    }

    private static String path(StateLine line, String look) {
        return DrawnPicture.of(line, 800).elements("path").stream()
                .filter(path -> path.getAttribute("class").equals(look))
                .map((Element path) -> path.getAttribute("d"))
                .findFirst()
                .orElseThrow();
    }

    private static StateLine line(List<Point> points, @Nullable Level level) {
        return new StateLine(
                new Heading("Title", "Statement."),
                "value",
                -100,
                100,
                List.of(
                        new Band("calm", -100, 20, false),
                        new Band("as before", 20, 40, true),
                        new Band("high", 40, 100, false)),
                List.of("calm", "high"),
                points,
                level);
    }
}
