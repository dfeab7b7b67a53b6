package dev.waymark.rest.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/// The rows of a file that were rejected, in the format of the file, so that they can be corrected and sent again: each
/// as it was, behind the line on which it stood and what is wrong with it. Columns whose names begin with `rejected`
/// are ignored when a file is read.
public final class RejectedRows {

    /// How the names of the columns begin that say why a row was rejected.
    public static final String PREFIX = "rejected";

    private final List<List<@Nullable String>> lines = new ArrayList<>();

    /// @param columns of the file
    public RejectedRows(List<String> columns) {
        lines.add(Stream.concat(Stream.of(PREFIX + ".line", PREFIX + ".detail"), own(columns))
                .toList());
    }

    private static Stream<String> own(List<String> columns) {
        return columns.stream().map(name -> name.startsWith(PREFIX) ? PREFIX + ".before." + name : name);
    }

    public void add(RowFile.Row row, String detail) {
        var line = new ArrayList<@Nullable String>();
        line.add(String.valueOf(row.line()));
        line.add(detail);
        line.addAll(row.cells());
        while (line.size() < lines.getFirst().size()) {
            line.add(null);
        }
        lines.add(line);
    }

    public String csv() {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            lines.forEach(line -> csv.writeRecord(line.stream()
                    .map(cell -> CsvTable.cell(CellKind.TEXT, cell))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    public byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Waymark", "1.0")) {
            var sheet = workbook.newWorksheet("Rejected");
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    var cell = lines.get(row).get(column);
                    if (cell != null) {
                        sheet.inlineString(row, column, WorkbookTable.cell(cell));
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
