package dev.waymark.rest.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads CSV (RFC 4180) with a line of names. Takes off the apostrophe that {@link CsvTable} puts before text that a
/// spreadsheet would take for a formula.
final class CsvRows {

    private static final char NO_CHARACTER = '\uFFFD';

    private CsvRows() {}

    static RowFile read(String text, int mostRows) {
        var csv = CsvText.withoutByteOrderMark(text);
        var columns = new ArrayList<String>();
        var rows = new ArrayList<RowFile.Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(CsvText.delimiter(csv.lines().findFirst().orElse("")))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(csv)) {
            for (var line : reader) {
                if (columns.isEmpty()) {
                    columns.addAll(line.getFields());
                    continue;
                }
                var row = row(line, columns.size());
                if (!row.isBlank()) {
                    rows.add(row);
                }
                if (rows.size() > mostRows) {
                    return RowFile.broken(RowFile.tooMany(mostRows));
                }
            }
        } catch (CsvParseException broken) {
            return RowFile.broken("is no CSV. Maybe a quote is not closed");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return columns.isEmpty()
                ? RowFile.broken("has no line with the names of its columns")
                : new RowFile(columns, rows, List.of());
    }

    private static RowFile.Row row(CsvRecord line, int columns) {
        var number = Math.toIntExact(line.getStartingLineNumber());
        if (line.getFieldCount() != columns) {
            return new RowFile.Row(
                    number,
                    List.of(),
                    "has %d cells, but the line of names has %d".formatted(line.getFieldCount(), columns));
        }
        if (line.getFields().stream().anyMatch(cell -> cell.indexOf(NO_CHARACTER) >= 0)) {
            return new RowFile.Row(
                    number,
                    List.of(),
                    "has bytes that are no characters. Maybe the file is not UTF-8, so save it as such");
        }
        var cells = new ArrayList<@Nullable String>();
        line.getFields().forEach(cell -> cells.add(cell.isEmpty() ? null : CsvTable.withoutGuard(cell)));
        return new RowFile.Row(number, cells, null);
    }
}
