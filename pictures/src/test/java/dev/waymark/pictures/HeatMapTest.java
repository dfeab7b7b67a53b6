package dev.waymark.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HeatMapTest {

    private static final List<HeatMap.Line> COLUMNS =
            List.of(new HeatMap.Line("A", "Alpha"), new HeatMap.Line("B", "Beta"), new HeatMap.Line("C", "Gamma"));

    @Test
    void aCellIsTheStrongerTheHigherItsValue() {
        assertThat(cells(map(row(0.0, 50.0, 100.0))))
                .extracting(cell -> cell.getAttribute("class"))
                .containsExactly("h0", "h4", "h7");
    }

    @Test
    void aCellWithoutAValueIsHatchedAndSaysWhy() {
        var cells = cells(map(row(10.0, null, 20.0)));

        assertThat(cells.get(1).getAttribute("class")).isEqualTo("x");
        assertThat(cells.get(1).getTextContent()).isEqualTo("First row, Beta: withheld");
        assertThat(cells.get(0).getTextContent()).isEqualTo("First row, Alpha: 10.0 points");
    }

    @Test
    void aMapOfManyCellsNamesTheHighestOfEachRow() {
        var rows = Collections.nCopies(HeatMap.MOST_DETAILED, row(10.0, null, 20.0));
        var drawn = DrawnPicture.of(map(rows.toArray(HeatMap.Row[]::new)), 800);

        assertThat(drawn.titles()).filteredOn("First: C 20, A 10"::equals).hasSize(HeatMap.MOST_DETAILED);
    }

    @Test
    void aMapOf300RowsAnd20ColumnsIsAtMost150Kilobytes() {
        var map = new RandomCharts(7).heatMap(300, 20);

        assertThat(List.of(320, 800, 1600, 2000))
                .allSatisfy(width -> assertThat(map.svg(width).getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(150_000));
    }

    @Test
    void theLegendOfYesAndNoHasTwoLevels() {
        assertThat(DrawnPicture.of(map(row(0.0, 1.0, 1.0)), 800).texts())
                .extracting(DrawnPicture.Text::text)
                .contains("0", "1")
                .noneMatch(text -> text.startsWith("above 0"));
    }

    @Test
    void aMapWithoutRowsIsItsHeading() {
        assertThat(DrawnPicture.of(map(), 800).texts())
                .extracting(DrawnPicture.Text::text)
                .containsExactly("Title", "Statement.");
    }

    @Test
    void aRowNeedsACellForEachColumn() {
        assertThatThrownBy(() -> map(row(1.0))).hasMessage("row First has 1 cells for 3 columns");
    }

    private static List<Element> cells(HeatMap map) {
        return DrawnPicture.of(map, 800).elements("rect").stream()
                .filter(rect -> rect.getFirstChild() != null)
                .toList();
    }

    private static HeatMap map(HeatMap.Row... rows) {
        return new HeatMap(new Heading("Title", "Statement."), COLUMNS, List.of(rows), "points", "withheld");
    }

    private static HeatMap.Row row(@Nullable Double... cells) {
        return new HeatMap.Row(new HeatMap.Line("First", "First row"), Arrays.asList(cells));
    }
}
