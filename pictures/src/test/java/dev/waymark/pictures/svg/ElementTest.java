package dev.waymark.pictures.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ElementTest {

    @Test
    void whatHasAMeaningInXmlIsEscaped() {
        assertThat(Element.text(1, 2, "a < b & \"c\" > 'd'").titled("</title>"))
                .hasToString("<text x=\"1\" y=\"2\"><title>&lt;/title&gt;</title>a &lt; b &amp; &quot;c&quot; &gt;"
                        + " 'd'</text>");
        assertThat(Element.of("g").with("d", "\"/><script>")).hasToString("<g d=\"&quot;/&gt;&lt;script&gt;\"/>");
    }

    @Test
    void whatXmlDoesNotAllowIsReplaced() {
        assertThat(Element.escaped("a\u0000b\u001bc\ud800d\uffffe\tf\ng"))
                .isEqualTo("a\ufffdb\ufffdc\ufffdd\ufffde\tf\ng");
        assertThat(Element.escaped("é 漢 \ud83d\ude00 \ue000")).isEqualTo("é 漢 \ud83d\ude00 \ue000");
    }

    @Test
    void childrenFollowInTheirOrder() {
        assertThat(Element.of("g")
                        .as("")
                        .holding(List.of(Element.of("a"), Element.of("b").as("k"))))
                .hasToString("<g><a/><b class=\"k\"/></g>");
    }
}
