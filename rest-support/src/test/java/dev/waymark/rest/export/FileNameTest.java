package dev.waymark.rest.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.format.Format;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FileNameTest {

    private static final String ID = "01996f3a-7c00-7b5a-8c3d-7f6b9f1e2d3c";

    @Test
    void aFileIsNamedByTheWordsOfItsPathAndTheDay() {
        assertThat(name("/v1/cycles/%s/pain-points".formatted(ID), Format.CSV)).isEqualTo("pain-points-2027-01-31.csv");
        assertThat(name("/v1/cycles", Format.CSV)).isEqualTo("cycles-2027-01-31.csv");
        assertThat(name("/v1/initiatives/%s/valuation".formatted(ID), Format.XLSX))
                .isEqualTo("initiatives-valuation-2027-01-31.xlsx");
        assertThat(name("/v1/cycles/%s/published-roadmap".formatted(ID), Format.ICS))
                .isEqualTo("published-roadmap-2027-01-31.ics");
    }

    @Test
    void whatACallerWroteIntoThePathIsNotInTheName() {
        assertThat(name("/v1/sources/a\"b/mappings/%0d", Format.CSV)).isEqualTo("sources-mappings-2027-01-31.csv");
    }

    private static String name(String path, Format format) {
        return FileName.of(path, LocalDate.of(2027, 1, 31), format);
    }
}
