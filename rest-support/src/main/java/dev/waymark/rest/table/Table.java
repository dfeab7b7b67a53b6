package dev.waymark.rest.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A table that is written row by row, and never held as a whole. What breaks off before {@link #end} is not closed, so
/// that nobody takes it for whole.
public sealed interface Table permits CsvTable, WorkbookTable {

    /// @param row the record that the rows are
    static Table csv(Class<?> row, OutputStream to) throws IOException {
        return new CsvTable(Columns.of(row), to);
    }

    /// @param row the record that the rows are
    /// @param name of the sheet
    static Table workbook(Class<?> row, String name, OutputStream to) throws IOException {
        return new WorkbookTable(Columns.of(row), name, to);
    }

    /// @param rows their JSON, of which nothing is held afterwards
    void write(List<JsonNode> rows) throws IOException;

    void end() throws IOException;
}
