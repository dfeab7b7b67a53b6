package dev.waymark.assessment.crm.ingest;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.json.StrictJson;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.text.Text;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads records of one stream and names everything that is wrong with them.
public final class RecordReading<R extends Record & SourceRecord> {

    /// The property in which a rejected record says why; it is ignored when the record is sent again.
    public static final String REJECTED = "rejected";

    private final StrictJson json;
    private final Class<R> type;
    private final boolean refusesUnknown;
    private final Set<String> known;

    /// @param refusesUnknown whether a property that the stream does not have is a fault
    public RecordReading(StrictJson json, Class<R> type, boolean refusesUnknown) {
        this.json = json;
        this.type = type;
        this.refusesUnknown = refusesUnknown;
        this.known = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param record loses the properties that the stream does not have
    public Incoming<R> read(JsonNode record) {
        var externalId = externalId(record);
        var unknown = removeUnknown(record);
        var faults = new ArrayList<RecordFault>();
        if (refusesUnknown) {
            unknown.forEach(name -> faults.add(unknown(name)));
        }
        try {
            var content = json.bind(record, type);
            return faults.isEmpty()
                    ? new Incoming<>(content.externalId(), content, faults, unknown)
                    : new Incoming<>(externalId, null, faults, unknown);
        } catch (ProblemException refused) {
            refused.violations().forEach(violation -> faults.add(fault(record, violation)));
            return new Incoming<>(externalId, null, faults, unknown);
        }
    }

    private Set<String> removeUnknown(JsonNode record) {
        if (!(record instanceof ObjectNode object)) {
            return Set.of();
        }
        var unknown = new TreeSet<String>();
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                unknown.add(name);
            }
        });
        object.remove(unknown);
        unknown.remove(REJECTED);
        return unknown;
    }

    private static RecordFault unknown(String name) {
        return new RecordFault(
                JsonPointer.empty().appendProperty(name).toString(),
                FaultCode.UNKNOWN_PROPERTY,
                "is no property of this stream");
    }

    private static RecordFault fault(JsonNode record, Violation violation) {
        var value = record.at(violation.pointer());
        var absent = !violation.pointer().isEmpty() && (value.isMissingNode() || value.isNull());
        return new RecordFault(
                violation.pointer(), absent ? FaultCode.REQUIRED : FaultCode.INVALID, violation.message());
    }

    private static @Nullable String externalId(JsonNode record) {
        var id = record.path("externalId");
        return id.isTextual() ? Text.repeatable(id.textValue()) : null;
    }
}
