package dev.waymark.rest.table;

import dev.waymark.rest.structure.Calculation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a file that somebody has written, or of an export that somebody has changed: a line of the columns'
/// names, and rows below it. What is wrong with the file as a whole is among the faults, and then it has no rows.
///
/// @param rows without blank ones
/// @param faults why it cannot be read
@Calculation
public record RowFile(List<String> columns, List<Row> rows, List<String> faults) {

    public RowFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /// A row with a text for each column, or none where the cell is empty.
    ///
    /// @param line on which it begins, from 1
    /// @param fault why it cannot be read, or none
    public record Row(
            int line,
            List<@Nullable String> cells,
            @Nullable String fault) {

        boolean isBlank() {
            return fault == null && cells.stream().allMatch(cell -> cell == null || cell.isEmpty());
        }
    }

    /// @param text CSV with commas, semicolons or tabs between the cells
    /// @param mostRows more of them are a fault
    public static RowFile ofCsv(String text, int mostRows) {
        return CsvRows.read(text, mostRows);
    }

    /// @param bytes an Office Open XML workbook, of which the first sheet counts
    /// @param mostRows more of them are a fault
    public static RowFile ofWorkbook(byte[] bytes, int mostRows) {
        return WorkbookRows.read(bytes, mostRows);
    }

    static RowFile broken(String fault) {
        return new RowFile(List.of(), List.of(), List.of(fault));
    }

    static String tooMany(int mostRows) {
        return "has more than %d rows. Maybe split it".formatted(mostRows);
    }
}
