package dev.waymark.assessment.crm.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.assessment.crm.ingest.FaultCode;
import dev.waymark.assessment.crm.ingest.Incoming;
import dev.waymark.assessment.crm.ingest.RecordReading;
import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.rest.json.StrictJson;
import dev.waymark.rest.problem.ProblemException;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the bytes of records into records of a stream. A cell of CSV that belongs to a number or a boolean is read as
/// such.
public final class RecordContents<R extends Record & SourceRecord> {

    private static final int MOST_VALUES = 1000;
    private static final String SUBJECT = "The record";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final StrictJson json;
    private final RecordReading<R> reading;
    private final @Nullable CsvLines lines;
    private final Map<String, Class<?>> types;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    /// @param lines what the lines mean; `null` where the format is not CSV
    public RecordContents(StrictJson json, Class<R> type, boolean refusesUnknown, @Nullable CsvLines lines) {
        this.json = json;
        this.reading = new RecordReading<>(json, type, refusesUnknown);
        this.lines = lines;
        this.types = Arrays.stream(type.getRecordComponents())
                .collect(Collectors.toUnmodifiableMap(RecordComponent::getName, RecordComponent::getType));
    }

    public Incoming<R> read(RawRecord raw) {
        var fault = raw.fault();
        if (fault != null) {
            return Incoming.unreadable(fault);
        }
        try {
            return reading.read(tree(raw.content()));
        } catch (UnreadableRecord unreadable) {
            return Incoming.unreadable(unreadable.fault());
        }
    }

    private JsonNode tree(byte[] content) {
        var text = decoded(content);
        if (lines != null) {
            return typed(lines.record(CsvLines.withoutLineEnd(text.toString())));
        }
        try {
            return json.tree(content, MOST_VALUES, SUBJECT);
        } catch (ProblemException noJson) {
            throw new UnreadableRecord(FaultCode.NO_JSON, String.valueOf(noJson.getMessage()));
        }
    }

    /// Bytes that were not of the declared charset have become bytes that are no UTF-8.
    private CharBuffer decoded(byte[] content) {
        try {
            return utf8.decode(ByteBuffer.wrap(content));
        } catch (CharacterCodingException wrongByte) {
            throw new UnreadableRecord(
                    FaultCode.WRONG_BYTE, "has bytes that are no characters of the declared charset");
        }
    }

    private ObjectNode typed(ObjectNode record) {
        record.properties().forEach(property -> {
            var type = types.getOrDefault(property.getKey(), String.class);
            var text = property.getValue().textValue();
            if (Number.class.isAssignableFrom(type) && NUMBER.matcher(text).matches()) {
                property.setValue(json.tree(text.getBytes(StandardCharsets.US_ASCII)));
            } else if (type == Boolean.class && (text.equals("true") || text.equals("false"))) {
                property.setValue(BooleanNode.valueOf(text.equals("true")));
            }
        });
        return record;
    }
}
