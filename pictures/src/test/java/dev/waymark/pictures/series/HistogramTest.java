package dev.waymark.pictures.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.pictures.DrawnPicture;
import dev.waymark.pictures.Heading;
import dev.waymark.pictures.series.Histogram.Bin;
import dev.waymark.pictures.series.Histogram.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistogramTest {

    private static final List<Bin> BINS =
            List.of(new Bin(-10, 0, 0.25, "losses"), new Bin(0, 10, 0, "none"), new Bin(10, 20, 0.75, "gains"));

    @Test
    void barsBelowTheCutAreStripedAndEmptyOnesAreLeftOut() {
        var drawn = DrawnPicture.of(histogram(BINS, List.of()), 800);

        assertThat(drawn.elements("rect"))
                .filteredOn(rect -> rect.getFirstChild() != null)
                .extracting(rect -> rect.getTextContent() + " " + rect.getAttribute("class"))
                .containsExactly("losses c2 k", "losses z k", "gains c0 k");
    }

    @Test
    void theHighestBarIsAsHighAsThePlotAndTheOthersInProportion() {
        var heights = DrawnPicture.of(histogram(BINS, List.of()), 800).elements("rect").stream()
                .filter(rect -> rect.getFirstChild() != null)
                .map(rect -> Double.parseDouble(rect.getAttribute("height")))
                .toList();

        assertThat(heights).containsExactly(100.0, 100.0, 300.0);
    }

    @Test
    void aMarkStandsAtItsValue() {
        var drawn = DrawnPicture.of(
                histogram(BINS, List.of(new Mark("P50 5", 5, true), new Mark("P90 19", 19, false))), 800);

        assertThat(drawn.texts()).extracting(DrawnPicture.Text::text).contains("P50 5", "P90 19", "losses", "gains");
        assertThat(drawn.elements("path"))
                .extracting(path ->
                        path.getAttribute("class") + path.getAttribute("d").substring(0, 5))
                .contains("kM410 ", "k dM744.");
    }

    @Test
    void withoutBarsThereAreWordsOnly() {
        assertThat(DrawnPicture.of(histogram(List.of(), List.of()), 800).texts())
                .extracting(DrawnPicture.Text::text)
                .containsExactly("Title", "Statement.");
    }

    @Test
    void contradictionsAreRefused() {
        assertThatThrownBy(() -> new Bin(1, 1, 0, "")).hasMessage("1.0 to 1.0 with a share of 0.0 is no bin");
        assertThatThrownBy(() -> new Bin(0, 1, 1.5, "")).hasMessage("0.0 to 1.0 with a share of 1.5 is no bin");
    }

    private static Histogram histogram(List<Bin> bins, List<Mark> marks) {
        return new Histogram(new Heading("Title", "Statement."), "value", bins, marks, 0, "losses", "gains");
    }
}
