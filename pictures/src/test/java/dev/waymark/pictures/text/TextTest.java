package dev.waymark.pictures.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void lettersHaveTheWidthsOfHelvetica() {
        assertThat(TextWidth.of("Wi", 100)).isCloseTo((94.4 + 22.2) * 1.08, within(1e-9));
        assertThat(TextWidth.of("", 100)).isZero();
    }

    @Test
    void anAccentTakesNoRoomAndOtherScriptsTakeASquare() {
        assertThat(TextWidth.of("é", 12)).isEqualTo(TextWidth.of("e", 12));
        assertThat(TextWidth.of("漢", 100)).isEqualTo(108);
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        assertThat(TextLines.line("Street signs are replaced late", 90, 12)).isEqualTo("Street signs…");
        assertThat(TextLines.line("Street", 90, 12)).isEqualTo("Street");
        assertThat(TextLines.line("\ud83d\ude00\ud83d\ude00\ud83d\ude00", 38, 12))
                .isEqualTo("\ud83d\ude00…");
    }

    @Test
    void linesAreBrokenBetweenWords() {
        assertThat(TextLines.of("one two  three four", 60, 12, 3)).isEqualTo(List.of("one two", "three four"));
        assertThat(TextLines.of("one two three four five", 60, 12, 2)).isEqualTo(List.of("one two", "three fo…"));
    }

    @Test
    void noLineIsTooWide() {
        var text = "Unpronounceablewordsthatdonotfit and some that do, é, 漢字, 1,234.5";
        for (var width = 20; width < 400; width++) {
            var room = width;
            assertThat(TextLines.of(text, room, 12, 4))
                    .hasSizeLessThanOrEqualTo(4)
                    .allSatisfy(line -> assertThat(TextWidth.of(line, 12)).isLessThanOrEqualTo(room));
        }
    }
}
