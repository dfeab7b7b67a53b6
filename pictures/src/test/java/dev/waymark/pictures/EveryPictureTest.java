package dev.waymark.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every chart, whatever it shows.
class EveryPictureTest {

    private static final int CASES = 25;

    static Stream<Picture> pictures() {
        return LongStream.range(0, CASES).boxed().flatMap(seed -> RandomCharts.of(seed).stream());
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 577, 800, 1024, 1600, 2000})
    void noTextOverlapsAnother(int width) {
        pictures().forEach(picture -> {
            var texts = DrawnPicture.of(picture, width).texts();
            for (var one = 0; one < texts.size(); one++) {
                for (var other = one + 1; other < texts.size(); other++) {
                    assertThat(texts.get(one).box().overlaps(texts.get(other).box()))
                            .as("%s and %s of %s", texts.get(one), texts.get(other), picture)
                            .isFalse();
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 577, 800, 1024, 1600, 2000})
    void noTextIsCut(int width) {
        pictures().forEach(picture -> {
            var drawn = DrawnPicture.of(picture, width);
            assertThat(drawn.texts())
                    .allSatisfy(text -> assertThat(drawn.area().contains(text.box()))
                            .as("%s of %s", text, picture)
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theSamePictureIsTheSameText(Picture picture) {
        assertThat(picture.svg(800)).isEqualTo(picture.svg(800)).doesNotContain("NaN", "Infinity", "E-");
    }

    @ParameterizedTest
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
            case Histogram histogram -> histogram.heading();
            case StateLine line -> line.heading();
            default -> throw new AssertionError(picture);
        };
    }
}
