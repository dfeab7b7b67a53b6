package dev.waymark.assessment.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.assessment.evidence.ImportResult.RecordResult;
import dev.waymark.rest.json.StrictJson;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes in a batch of one stream: decides record by record, then writes what is new in one go.
@ApplicationScoped
public class ImportingRecords {

    private final StrictJson json;
    private final Sources sources;
    private final StoredVersions versions;

    ImportingRecords(StrictJson json, Sources sources, StoredVersions versions) {
        this.json = json;
        this.sources = sources;
        this.versions = versions;
    }

    /// @throws ProblemException 404 where the source is not the caller's
    public <R extends Record & SourceRecord> ImportResult take(
            String source, List<JsonNode> records, RecordStream<R> stream) {
        var personal = sources.require(source).personalData();
        versions.lock(stream.table(), source);
        var batch = new Batch<>(stream, personal, versions.of(stream.table(), source, externalIds(records)));
        for (var record : records) {
            batch.results.add(judge(record, batch));
        }
        stream.write(source, batch.toWrite.values());
        return batch.result();
    }

    private <R extends Record & SourceRecord> RecordResult judge(JsonNode record, Batch<R> batch) {
        try {
            var incoming = json.bind(batch.withoutUnknown(record), batch.stream.type());
            return new RecordResult(incoming.externalId(), batch.decide(incoming), null);
        } catch (ProblemException refused) {
            return new RecordResult(externalId(record), RecordOutcome.REJECTED, refused.violations());
        }
    }

    private static List<String> externalIds(List<JsonNode> records) {
        return records.stream()
                .map(record -> record.path("externalId"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .distinct()
                .toList();
    }

    private static @Nullable String externalId(JsonNode record) {
        return record.path("externalId").isTextual() ? record.path("externalId").textValue() : null;
    }

    /// The state of one batch: a later record of the same key meets the earlier one, not only what was stored before.
    private static final class Batch<R extends Record & SourceRecord> {

        private final RecordStream<R> stream;
        private final PersonalData personal;
        private final Set<String> known;
        private final Map<String, StoredVersion> stored;
        private final Map<String, RecordVersion<R>> toWrite = new LinkedHashMap<>();
        private final Map<String, Long> unknown = new TreeMap<>();
        private final List<RecordResult> results = new ArrayList<>();

        Batch(RecordStream<R> stream, PersonalData personal, Map<String, StoredVersion> stored) {
            this.stream = stream;
            this.personal = personal;
            this.known = Arrays.stream(stream.type().getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            this.stored = new HashMap<>(stored);
        }

        JsonNode withoutUnknown(JsonNode record) {
            if (!(record instanceof ObjectNode object)) {
                return record;
            }
            var remaining = object.deepCopy();
            object.fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    remaining.remove(name);
                    unknown.merge(name, 1L, Long::sum);
                }
            });
            return remaining;
        }

        RecordOutcome decide(R incoming) {
            var version = RecordVersion.of(stream.kept(incoming, personal));
            var outcome = StoredVersion.outcome(stored.get(incoming.externalId()), version.version());
            if (outcome == RecordOutcome.CREATED
                    || outcome == RecordOutcome.UPDATED
                    || outcome == RecordOutcome.DELETED) {
                stored.put(incoming.externalId(), version.version());
                toWrite.put(incoming.externalId(), version);
            }
            return outcome;
        }

        ImportResult result() {
            var counts = new EnumMap<RecordOutcome, Long>(RecordOutcome.class);
            results.forEach(result -> counts.merge(result.outcome(), 1L, Long::sum));
            return new ImportResult(results, counts, unknown);
        }
    }
}
