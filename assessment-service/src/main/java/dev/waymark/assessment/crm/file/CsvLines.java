package dev.waymark.assessment.crm.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.waymark.assessment.crm.file.RawRecord.Place;
import dev.waymark.assessment.crm.ingest.FaultCode;
import dev.waymark.assessment.crm.ingest.RecordReading;
import dev.waymark.rest.table.CsvText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/// What the lines of a CSV mean: each becomes a JSON object by the names in the header. An empty cell is an
/// absent property. Columns whose names begin with `rejected` say why a record was rejected, and are ignored.
///
/// @param header the line with the names, as it came
/// @param names of the columns
/// @param first where the first record begins
public record CsvLines(String header, char delimiter, List<String> names, Place first) {

    private static final String KEY = "externalId";

    public CsvLines {
        names = List.copyOf(names);
    }

    /// Reads the header.
    ///
    /// @throws BrokenFile where it names no `externalId`, or a column twice
    public static CsvLines of(InputStream file) {
        var header =
                Splitter.of(FileFormat.NDJSON, file, Place.BEGINNING, (byte) 0).next();
        if (header == null || header.fault() != null) {
            throw new BrokenFile("The CSV has no line with the names of its columns.");
        }
        var text = withoutLineEnd(new String(header.content(), StandardCharsets.UTF_8));
        var delimiter = CsvText.delimiter(text);
        var names = cells(text, delimiter);
        var repeated = new TreeSet<>(names);
        if (repeated.size() < names.size()) {
            throw new BrokenFile("The header of the CSV names a column twice: %s.".formatted(String.join(", ", names)));
        }
        if (!repeated.contains(KEY)) {
            throw new BrokenFile("The header of the CSV names no column externalId, but %s. Maybe it is missing."
                    .formatted(String.join(", ", names)));
        }
        return new CsvLines(text, delimiter, names, header.end());
    }

    /// The record of a line: its cells as texts, without those that are empty.
    ///
    /// @throws UnreadableRecord where the line does not fit the header
    ObjectNode record(String line) {
        var cells = cells(line);
        if (cells.size() != names.size()) {
            throw new UnreadableRecord(
                    FaultCode.WRONG_COLUMNS,
                    "must have %d columns as the header, but has %d".formatted(names.size(), cells.size()));
        }
        var record = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++) {
            if (!cells.get(i).isEmpty() && !names.get(i).startsWith(RecordReading.REJECTED)) {
                record.put(names.get(i), cells.get(i));
            }
        }
        return record;
    }

    private List<String> cells(String line) {
        try {
            return cells(line, delimiter);
        } catch (CsvParseException wrong) {
            throw new UnreadableRecord(FaultCode.WRONG_COLUMNS, "must have nothing behind a closing quote");
        }
    }

    static String withoutLineEnd(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static List<String> cells(String line, char delimiter) {
        try (var reader = CsvReader.builder().fieldSeparator(delimiter).ofCsvRecord(line)) {
            return reader.stream().findFirst().orElseThrow().getFields();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
