package dev.waymark.rest.table;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// CSV (RFC 4180) in UTF-8 below a line of the columns' names. All text is in quotes and nothing else is, so that a
/// code such as `007` can be told from a number; what is absent is nothing, and empty text is `""`.
///
/// Spreadsheets take a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula, which may
/// send what is beside it elsewhere. Such text gets an apostrophe before it. Numbers never do.
final class CsvTable implements Table {

    private static final String GUARD = "'";
    private static final String FORMULA = "=+-@\t\r";

    private final List<Column> columns;
    private final CsvWriter csv;

    CsvTable(List<Column> columns, OutputStream to) throws IOException {
        this.columns = columns;
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new TextInQuotes(columns))
                .build(to);
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(List<JsonNode> rows) throws IOException {
        for (var row : rows) {
            var line = csv.writeRecord();
            columns.forEach(column -> line.writeField(cell(column.kind(), column.text(row))));
            line.endRecord();
        }
        csv.flush();
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    static @Nullable String cell(CellKind kind, @Nullable String text) {
        return text != null && kind != CellKind.NUMBER && isFormula(text) ? GUARD + text : text;
    }

    /// The text of a cell as it was before it was written.
    static String withoutGuard(String cell) {
        return cell.startsWith(GUARD) && isFormula(cell) ? cell.substring(1) : cell;
    }

    /// Text that has apostrophes of its own before a formula gets one more, so that one can be taken off again.
    private static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && FORMULA.indexOf(text.charAt(first)) >= 0;
    }

    /// Names of columns are never quoted: they are names of properties.
    private record TextInQuotes(List<Column> columns) implements QuoteStrategy {

        private static final int NAMES = 1;

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return line > NAMES && columns.get(field).kind() == CellKind.TEXT;
        }

        @Override
        public boolean quoteEmpty(int line, int field) {
            return true;
        }
    }
}
