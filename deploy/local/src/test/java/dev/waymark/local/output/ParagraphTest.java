package dev.waymark.local.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    @Test
    void shortTextStaysOnOneLine() {
        assertThat(Paragraph.of("  ", "short")).isEqualTo("  short");
    }

    @Test
    void longTextIsBrokenAtSpacesAndIndented() {
        String text = "word ".repeat(40).strip();

        assertThat(Paragraph.of("  = ", text).lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo(118).doesNotEndWith(" "))
                .element(1)
                .asString()
                .startsWith("    word");
    }

    @Test
    void aWordThatFitsOnNoLineIsLeftWhole() {
        String word = "w".repeat(200);

        assertThat(Paragraph.of("  ", "a " + word)).isEqualTo("  a\n  " + word);
    }
}
