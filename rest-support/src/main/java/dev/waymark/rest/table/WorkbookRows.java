package dev.waymark.rest.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/// Reads the first sheet of a workbook (Office Open XML) with a line of names. Formulas are refused: what they amount
/// to is known to a spreadsheet alone.
final class WorkbookRows {

    /// More would be a file made to fill the memory.
    private static final long MOST_UNPACKED = 64L << 20;

    private WorkbookRows() {}

    static RowFile read(byte[] bytes, int mostRows) {
        try {
            if (unpacked(bytes) > MOST_UNPACKED) {
                return RowFile.broken("holds more than %d MiB when it is unpacked".formatted(MOST_UNPACKED >> 20));
            }
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
                    var rows = workbook.getFirstSheet().openStream()) {
                return read(rows.iterator(), mostRows);
            }
        } catch (IOException | ExcelReaderException broken) {
            return RowFile.broken("is no workbook. Maybe save it as .xlsx");
        }
    }

    private static RowFile read(Iterator<Row> lines, int mostRows) {
        if (!lines.hasNext()) {
            return RowFile.broken("has no line with the names of its columns");
        }
        var columns = new ArrayList<String>();
        lines.next().forEach(cell -> columns.add(cell == null ? "" : cell.getText()));
        while (!columns.isEmpty() && columns.getLast().isEmpty()) {
            columns.removeLast();
        }
        var rows = new ArrayList<RowFile.Row>();
        while (lines.hasNext()) {
            var row = row(lines.next(), columns);
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > mostRows) {
                return RowFile.broken(RowFile.tooMany(mostRows));
            }
        }
        return new RowFile(columns, rows, List.of());
    }

    private static RowFile.Row row(Row line, List<String> columns) {
        var cells = new ArrayList<@Nullable String>();
        for (int i = 0; i < columns.size(); i++) {
            var cell = line.getOptionalCell(i).orElse(null);
            if (cell != null && (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR)) {
                return new RowFile.Row(
                        line.getRowNum(),
                        List.of(),
                        "has a formula in column %s. Maybe paste its value".formatted(columns.get(i)));
            }
            cells.add(cell == null ? null : text(cell));
        }
        return new RowFile.Row(line.getRowNum(), cells, null);
    }

    private static @Nullable String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            case STRING -> cell.asString().isEmpty() ? null : cell.asString();
            default -> null;
        };
    }

    private static long unpacked(byte[] bytes) throws IOException {
        long size = 0;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                size += counted(zip.getInputStream(entry), MOST_UNPACKED + 1 - size);
            }
        }
        return size;
    }

    private static long counted(InputStream entry, long most) throws IOException {
        long size = 0;
        while (size < most) {
            var read = entry.readNBytes(8192).length;
            if (read == 0) {
                break;
            }
            size += read;
        }
        return size;
    }
}
