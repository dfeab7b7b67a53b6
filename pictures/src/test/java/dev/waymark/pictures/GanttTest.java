package dev.waymark.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.pictures.Gantt.Bar;
import dev.waymark.pictures.Gantt.Part;
import dev.waymark.pictures.Gantt.Period;
import dev.waymark.pictures.Gantt.Use;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class GanttTest {

    private static final List<Period> PERIODS = List.of(new Period("2027", "Q3"), new Period("2027", "Q4"));

    @Test
    void aBarCoversItsPeriods() {
        var bars = bars(List.of(new Bar("a", "Both", 0, 0, 1, false), new Bar("b", "Second", 0, 1, 1, false)));

        assertThat(path(bars.get(0))).startsWith("M13 ").contains("h598v");
        assertThat(path(bars.get(1))).startsWith("M313 ").contains("h298v");
    }

    @Test
    void aBarThatBeganBeforePointsToTheLeft() {
        assertThat(path(bars(List.of(new Bar("a", "Before", 0, -2, 0, false))).getFirst()))
                .startsWith("M21 ")
                .contains("l-8 -8z");
    }

    @Test
    void aFlaggedBarIsStriped() {
        assertThat(bars(List.of(new Bar("a", "Late", 0, 0, 0, true))))
                .extracting(bar -> bar.getAttribute("class"))
                .containsExactly("c0 k", "z k");
    }

    @Test
    void useIsShownInPercentOfWhatThereIs() {
        var drawn = DrawnPicture.of(
                gantt(
                        List.of(),
                        List.of(new Use("money", List.of(new Part(30, 120, "a quarter"), new Part(0, 0, "-"))))),
                811);

        assertThat(drawn.texts())
                .extracting(DrawnPicture.Text::text)
                .contains("money", "25")
                .doesNotContain("0");
        assertThat(drawn.titles()).contains("a quarter");
    }

    @Test
    void moreUseThanThereIsIsHatched() {
        var drawn = DrawnPicture.of(
                gantt(List.of(), List.of(new Use("money", List.of(new Part(5, 1, "over"), new Part(0, 1, "none"))))),
                811);

        assertThat(drawn.elements("rect"))
                .filteredOn(rect -> rect.getAttribute("class").equals("x k"))
                .extracting(Element::getTextContent)
                .containsExactly("over");
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> new Bar("a", "", 0, 2, 1, false)).hasMessage("a ends in 1 before it starts in 2");
        assertThatThrownBy(() -> gantt(List.of(), List.of(new Use("money", List.of()))))
                .hasMessage("money is used in 0 of 2 periods");
    }

    private static String path(Element element) {
        return element.getAttribute("d");
    }

    private static List<Element> bars(List<Bar> bars) {
        return DrawnPicture.of(gantt(bars, List.of()), 624).elements("path").stream()
                .filter(path -> path.getFirstChild() != null)
                .toList();
    }

    private static Gantt gantt(List<Bar> bars, List<Use> uses) {
        return new Gantt(new Heading("Title", "Statement."), PERIODS, List.of("kind"), bars, "late", "Uses", uses);
    }
}
