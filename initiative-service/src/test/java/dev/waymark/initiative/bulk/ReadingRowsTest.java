package dev.waymark.initiative.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingRowsTest {

    @Test
    void aRefusalIsToldByColumn() {
        var refused = ProblemException.invalid(List.of(
                new Violation("/mitigations/1/low", "must be a number"),
                new Violation("/departmentId", "is required"),
                new Violation("/line/amount", "needs low <= likely")));

        assertThat(ReadingRows.faults(refused))
                .containsExactly(
                        "departmentId is required",
                        "line.amount needs low <= likely",
                        "mitigations.low (entry 2) must be a number");
    }

    @Test
    void unknownAndRepeatedColumnsAreRefused() {
        var file = ReadingRows.of(
                new ImportRows(TableFormat.CSV, "initiative.code,titel,initiative.code,rejected.detail\nA,B,C,D"),
                InitiativeRow.class,
                9);

        assertThat(file.rows()).isEmpty();
        assertThat(file.faults())
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("has a column 'titel', which is none of version, initiative.code"))
                .contains("has two columns 'initiative.code'");
    }

    @Test
    void aWorkbookIsInBase64() {
        assertThat(ReadingRows.of(new ImportRows(TableFormat.XLSX, "*"), InitiativeRow.class, 9)
                        .faults())
                .containsExactly("is no workbook. Maybe save it as .xlsx");
    }
}
