package dev.waymark.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.pictures.HeatMap.Line;
import dev.waymark.pictures.HeatMap.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagePictureTest {

    private static final Picture PICTURE = new HeatMap(
            new Heading("Pain", "Much"),
            List.of(new Line("A", "Alpha")),
            List.of(new Row(new Line("1", "First"), List.of(7.0))),
            "points",
            "withheld");

    @Test
    void aPictureOfAPageHasNeitherStyleNorPatterns() {
        var whole = PICTURE.svg(400);
        var bare = PagePicture.svg(PICTURE, 400);

        assertThat(whole).contains("<style>").contains("<pattern");
        assertThat(bare).doesNotContain("<style").doesNotContain("<pattern").contains("Alpha");
        assertThat(bare.length()).isLessThan(whole.length());
    }

    @Test
    void thePageHasThePatternsOnceAndIsLightOnPaper() {
        assertThat(PagePicture.patterns()).contains("picture-hatch").contains("aria-hidden=\"true\"");
        assertThat(PagePicture.rules()).contains("@media screen and (prefers-color-scheme:dark){");
    }
}
