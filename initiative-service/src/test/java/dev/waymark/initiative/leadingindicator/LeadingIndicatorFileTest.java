package dev.waymark.initiative.leadingindicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadingIndicatorFileTest {

    private static final String SDMX = """
            STRUCTURE,STRUCTURE_ID,REF_AREA,Reference area,FREQ,MEASURE,Measure,ADJUSTMENT,METHODOLOGY,TIME_PERIOD,OBS_VALUE,OBS_STATUS
            DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),DEU,"Germany, all",M,LI,Composite leading indicator,AA,H,2026-02,99.7,A
            DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),DEU,"Germany, all",M,LI,Composite leading indicator,AA,H,2026-01,99.4,A
            DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),DEU,"Germany, all",M,LI,Composite leading indicator,AA,H,2026-03,,M
            DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),FRA,France,M,LI,Composite leading indicator,AA,H,2026-02,100.1,A
            DATAFLOW,OECD.SDD.STES:DSD_STES@DF_CLI(4.1),FRA,France,M,BCICP,Business confidence,AA,H,2026-02,98.2,A
            """;

    private static final String OLDER = """
            "LOCATION","INDICATOR","SUBJECT","MEASURE","FREQUENCY","TIME","Value","Flag Codes"
            "DEU","CLI","AMPLITUD","LTRENDIDX","M","2022-11",98.6,
            "DEU","CLI","AMPLITUD","LTRENDIDX","M","2022-12",98.8,P
            """;

    @Test
    void anAreaIsReadFromSdmx() {
        var file = LeadingIndicatorFile.of(SDMX, List.of(new SeriesCode("REF_AREA", "DEU")));

        assertThat(file.faults()).isEmpty();
        assertThat(file.differing()).isEmpty();
        assertThat(file.values()).isEqualTo(Map.of(LocalDate.of(2026, 1, 31), 99.4, LocalDate.of(2026, 2, 28), 99.7));
        assertThat(file.withoutValue()).isEqualTo(1);
        assertThat(file.series())
                .containsExactly(
                        new SeriesCode("REF_AREA", "DEU"),
                        new SeriesCode("FREQ", "M"),
                        new SeriesCode("MEASURE", "LI"),
                        new SeriesCode("ADJUSTMENT", "AA"),
                        new SeriesCode("METHODOLOGY", "H"));
    }

    @Test
    void theOlderDownloadIsReadWithoutNarrowing() {
        var file = LeadingIndicatorFile.of("\uFEFF" + OLDER.replace("\n", "\r\n"), List.of());

        assertThat(file.faults()).isEmpty();
        assertThat(file.values()).isEqualTo(Map.of(LocalDate.of(2022, 11, 30), 98.6, LocalDate.of(2022, 12, 31), 98.8));
    }

    @Test
    void whatDiffersIsNamed() {
        assertThat(LeadingIndicatorFile.of(SDMX, List.of()).differing())
                .isEqualTo(Map.of("REF_AREA", Set.of("DEU", "FRA"), "MEASURE", Set.of("LI", "BCICP")));
        assertThat(LeadingIndicatorFile.of(SDMX, List.of(new SeriesCode("REF_AREA", "FRA")))
                        .differing())
                .isEqualTo(Map.of("MEASURE", Set.of("LI", "BCICP")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-13, 99, line 2: '2026-13' is no month such as 2026-03",
        "2026-Q1, 99, line 2: '2026-Q1' is no month such as 2026-03",
        "2026-01, NaN, line 2: 'NaN' is no number",
        "2026-01, 0x1p3, line 2: '0x1p3' is no number",
        "2026-01, 1e999, line 2: '1e999' is no number",
    })
    void aLineThatCannotBeReadIsNamed(String month, String value, String message) {
        var csv = "REF_AREA,TIME_PERIOD,OBS_VALUE\nDEU,%s,%s\n".formatted(month, value);

        assertThat(LeadingIndicatorFile.of(csv, List.of()).faults()).containsExactly(message);
    }

    @ParameterizedTest
    @CsvSource({
        "'A,B\n1,2\n', has neither the columns REF_AREA",
        "'REF_AREA,TIME_PERIOD,OBS_VALUE\n', has no row below its header",
        "'REF_AREA,TIME_PERIOD,OBS_VALUE\nDEU,2026-01,99\nDEU,2026-01,98\n', line 3: has a second value for 2026-01",
        "'REF_AREA,TIME_PERIOD,OBS_VALUE\nFRA,2026-01,99\n', has no row of the series",
        "'LOCATION,TIME,Value\nDEU,2026-01,99\n', 'has no column REF_AREA, but LOCATION'",
    })
    void aFileOfAnotherKindIsRefused(String csv, String message) {
        var wanted = csv.contains("FRA") || csv.contains("LOCATION")
                ? List.of(new SeriesCode("REF_AREA", "DEU"))
                : List.<SeriesCode>of();

        assertThat(LeadingIndicatorFile.of(csv, wanted).faults().getFirst()).startsWith(message);
    }

    @Test
    void noMoreThanFiftyFaultsAreNamed() {
        var csv = "REF_AREA,TIME_PERIOD,OBS_VALUE\n" + "DEU,2026-01,x\n".repeat(10_000);

        assertThat(LeadingIndicatorFile.of(csv, List.of()).faults()).hasSize(LeadingIndicatorFile.MOST_FAULTS);
    }
}
