package dev.waymark.assessment.crm.bulk;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import dev.waymark.assessment.crm.bulk.RejectedRecords.StoredRejection;
import dev.waymark.assessment.crm.file.FileFormat;
import dev.waymark.assessment.crm.ingest.RecordFault;
import dev.waymark.assessment.crm.ingest.RecordReading;
import dev.waymark.rest.table.CsvText;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Rejected records in the format in which they came, each with its reasons. Whoever corrects them sends the file as it
/// is: the reasons are ignored.
final class RejectedFile {

    private static final List<String> COLUMNS = Stream.of("Line", "Pointer", "Code", "Detail")
            .map(RecordReading.REJECTED::concat)
            .toList();
    private static final JsonFactory JSON = new JsonFactory();

    private final FileFormat format;
    private final @Nullable String header;
    private final ObjectMapper mapper;
    private final Records records;

    /// @param header of a CSV; `null` where the format is another one
    /// @param records hands over the records in the order of the file
    RejectedFile(FileFormat format, @Nullable String header, ObjectMapper mapper, Records records) {
        this.format = format;
        this.header = header;
        this.mapper = mapper;
        this.records = records;
    }

    /// Hands over the rejected records.
    interface Records {
        void writeTo(Writing to) throws IOException;
    }

    MediaType mediaType() {
        return MediaType.valueOf(format.mediaType()).withCharset(StandardCharsets.UTF_8.name());
    }

    void writeTo(OutputStream to) throws IOException {
        var writing = new Writing(this, to);
        writing.begin();
        records.writeTo(writing);
        writing.end();
    }

    private char delimiter() {
        return header == null ? ',' : CsvText.delimiter(header);
    }

    /// Whether the file itself was made of rejected records.
    private boolean hasReasons() {
        return header != null && header.startsWith(COLUMNS.getFirst());
    }

    private static List<String> reasons(StoredRejection rejection) {
        return List.of(
                Long.toString(rejection.line()),
                joined(rejection.faults().stream().map(RecordFault::pointer)),
                joined(rejection.faults().stream().map(fault -> fault.code().name())),
                joined(rejection.faults().stream().map(RecordFault::detail)));
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(joining(" | "));
    }

    private String row(List<String> cells) {
        var row = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(delimiter()).build(row)) {
            csv.writeRecord(cells);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return row.toString().stripTrailing();
    }

    /// A line of CSV without a line end, and without the reasons of the time before.
    private byte[] withoutReasons(byte[] line) {
        var length = line.length > 0 && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
        var cells = 0;
        var quoted = false;
        var from = 0;
        while (hasReasons() && cells < COLUMNS.size() && from < length) {
            quoted ^= line[from] == '"';
            cells += !quoted && line[from] == delimiter() ? 1 : 0;
            from++;
        }
        return Arrays.copyOfRange(line, from, length);
    }

    /// The object as it came, with the reasons as its first property; what is no object is among the reasons as text.
    private String object(StoredRejection rejection) {
        var content = rejection.content();
        var rest = rest(content);
        var reasons = mapper.createObjectNode().put("line", rejection.line());
        if (rejection.externalId() != null) {
            reasons.put("externalId", rejection.externalId());
        }
        reasons.set("faults", mapper.valueToTree(rejection.faults()));
        if (rest < 0) {
            reasons.put("text", new String(content, StandardCharsets.UTF_8));
        }
        var behind = rest < 0 ? "}" : new String(content, rest, content.length - rest, StandardCharsets.UTF_8).strip();
        var joint = behind.startsWith("}") || behind.startsWith(",") ? "" : ",";
        return "{\"%s\":%s%s%s".formatted(RecordReading.REJECTED, reasons, joint, behind);
    }

    /// Where the properties of an object begin that are no reasons; negative where it is no object.
    private static int rest(byte[] content) {
        try (var parser = JSON.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return -1;
            }
            var begin = Math.toIntExact(parser.currentLocation().getByteOffset());
            if (parser.nextToken() == JsonToken.FIELD_NAME && RecordReading.REJECTED.equals(parser.currentName())) {
                parser.nextToken();
                parser.skipChildren();
                begin = Math.toIntExact(parser.currentLocation().getByteOffset());
            }
            while (parser.currentToken() != null) {
                parser.nextToken();
            }
            return begin;
        } catch (IOException noJson) {
            return -1;
        }
    }

    /// Writes one file.
    static final class Writing {

        private final RejectedFile file;
        private final OutputStream to;
        private boolean first = true;

        Writing(RejectedFile file, OutputStream to) {
            this.file = file;
            this.to = to;
        }

        void begin() throws IOException {
            if (file.format == FileFormat.CSV) {
                write((file.hasReasons() ? "" : file.row(COLUMNS) + file.delimiter()) + file.header + "\r\n");
            } else if (file.format == FileFormat.JSON) {
                write("[");
            }
        }

        void add(StoredRejection rejection) throws IOException {
            switch (file.format) {
                case CSV -> {
                    write(file.row(reasons(rejection)) + file.delimiter());
                    to.write(file.withoutReasons(rejection.content()));
                    write("\r\n");
                }
                case JSON -> write((first ? "" : ",\n") + file.object(rejection));
                case NDJSON -> write(file.object(rejection) + "\n");
            }
            first = false;
        }

        void end() throws IOException {
            if (file.format == FileFormat.JSON) {
                write("]\n");
            }
        }

        private void write(String text) throws IOException {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
