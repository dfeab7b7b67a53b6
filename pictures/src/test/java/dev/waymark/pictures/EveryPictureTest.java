package dev.waymark.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.pictures.graph.FlowGraph;
import dev.waymark.pictures.series.Histogram;
import dev.waymark.pictures.series.SeriesPlot;
import dev.waymark.pictures.series.StateLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every chart, whatever it shows.
class EveryPictureTest {

    private static final int CASES = 16;

    static Stream<Picture> pictures() {
        return LongStream.range(0, CASES).boxed().flatMap(seed -> RandomCharts.of(seed).stream());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 577, 800, 1024, 1600, 2000})
    void noTextIsCutOrOverlapsAnother(int width) {
        pictures().forEach(picture -> {
            var drawn = DrawnPicture.of(picture, width);
            var area = drawn.area();
            assertThat(drawn.texts().stream().filter(text -> !area.contains(text.box())))
                    .as(picture::toString)
                    .isEmpty();
            assertThat(overlapping(drawn.texts())).as(picture::toString).isEmpty();
        });
    }

    private static List<String> overlapping(List<DrawnPicture.Text> texts) {
        var overlapping = new ArrayList<String>();
        for (var one = 0; one < texts.size(); one++) {
            for (var other = one + 1; other < texts.size(); other++) {
                if (texts.get(one).box().overlaps(texts.get(other).box())) {
                    overlapping.add(texts.get(one) + " and " + texts.get(other));
                }
            }
        }
        return overlapping;
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("pictures")
    void theSamePictureIsTheSameText(Picture picture) {
        assertThat(picture.svg(800)).isEqualTo(picture.svg(800)).doesNotContain("NaN", "Infinity", "E-");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("pictures")
    void whoListensHearsTitleAndStatement(Picture picture) {
        var root = DrawnPicture.of(picture, 800).root();

        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getFirstChild().getNodeName()).isEqualTo("title");
        assertThat(root.getFirstChild().getNextSibling().getNodeName()).isEqualTo("desc");
        assertThat(root.getFirstChild().getTextContent())
                .isEqualTo(heading(picture).title());
        assertThat(root.getFirstChild().getNextSibling().getTextContent())
                .isEqualTo(heading(picture).statement());
    }

    /// A shape whose looks name no colour is filled with black.
    @ParameterizedTest(name = "{index}")
    @MethodSource("pictures")
    void everyRectangleHasAColour(Picture picture) {
        assertThat(DrawnPicture.of(picture, 800).elements("rect"))
                .allSatisfy(each -> assertThat(each.getAttribute("class").split(" "))
                        .anyMatch(look -> look.matches("[gouxz]|[hc]\\d")));
    }

    @ParameterizedTest
    @ValueSource(ints = {319, 2001, 0, -1})
    void anotherWidthIsRefused(int width) {
        assertThatThrownBy(() -> RandomCharts.of(1).getFirst().svg(width))
                .hasMessage("a picture is 320 to 2000 pixels wide, not " + width);
    }

    private static Heading heading(Picture picture) {
        return switch (picture) {
            case HeatMap map -> map.heading();
            case BubbleMap map -> map.heading();
            case Gantt gantt -> gantt.heading();
            case RowPlot plot -> plot.heading();
            case SeriesPlot plot -> plot.heading();
            case FlowGraph graph -> graph.heading();
            case Histogram histogram -> histogram.heading();
            case StateLine line -> line.heading();
            default -> throw new AssertionError(picture);
        };
    }
}
