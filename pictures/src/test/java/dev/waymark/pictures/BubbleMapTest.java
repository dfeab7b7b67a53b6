package dev.waymark.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.pictures.BubbleMap.Axis;
import dev.waymark.pictures.BubbleMap.Bubble;
import dev.waymark.pictures.BubbleMap.Fields;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class BubbleMapTest {

    private static final Bubble LARGE = new Bubble("L", "Large one", 20, 30, 400.0, 0, true);
    private static final Bubble LOSS = new Bubble("M", "Loss", 60, 70, -100.0, 1, false);
    private static final Bubble UNKNOWN = new Bubble("U", "Unknown", 90, 10, null, 1, false);

    @Test
    void aBubbleTellsWhatItIsByColourShapeAndTitle() {
        var bubbles = bubbles(map(List.of(LARGE, LOSS, UNKNOWN)));

        assertThat(bubbles).extracting(Element::getTextContent).containsExactly("Large one", "Loss", "Unknown");
        assertThat(bubbles)
                .extracting(bubble -> bubble.getAttribute("class"))
                .containsExactly("c0 k v w", "c1 k v d", "c1 k v");
    }

    @Test
    void theLegendNamesOnlyWhatIsThere() {
        assertThat(words(map(List.of(LARGE))))
                .contains("first", "area", "front")
                .doesNotContain("second", "below 0");
        assertThat(words(map(List.of(LOSS, UNKNOWN)))).contains("second", "below 0", "not known");
    }

    @Test
    void labelsWithoutRoomAreCounted() {
        var crowd = Collections.nCopies(200, LARGE);

        assertThat(words(map(crowd))).anyMatch(text -> text.matches("Without a label for lack of room: 1\\d\\d"));
    }

    @Test
    void moreKindsThanShapesAreRefused() {
        assertThatThrownBy(() -> map(List.of(), Collections.nCopies(7, "kind")))
                .hasMessage("7 kinds are more than there are shapes");
    }

    private static List<Element> bubbles(BubbleMap map) {
        return DrawnPicture.of(map, 800).elements("path").stream()
                .filter(path -> path.getFirstChild() != null)
                .toList();
    }

    private static List<String> words(BubbleMap map) {
        return DrawnPicture.of(map, 800).texts().stream()
                .map(DrawnPicture.Text::text)
                .toList();
    }

    private static BubbleMap map(List<Bubble> bubbles) {
        return map(bubbles, List.of("first", "second"));
    }

    private static BubbleMap map(List<Bubble> bubbles, List<String> kinds) {
        return new BubbleMap(
                new Heading("Title", "Statement."),
                new Axis("x", 0, 100, 50),
                new Axis("y", 0, 100, 50),
                new Fields("both", "y only", "x only", "none"),
                kinds,
                bubbles,
                "area",
                "front");
    }
}
