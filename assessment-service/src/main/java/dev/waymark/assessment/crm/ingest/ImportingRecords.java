package dev.waymark.assessment.crm.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.assessment.crm.ingest.ImportResult.RecordResult;
import dev.waymark.assessment.crm.source.PersonalData;
import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.rest.json.StrictJson;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import dev.waymark.rest.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    private final RecordWriter writer;

    ImportingRecords(StrictJson json, Sources sources, StoredVersions versions, RecordWriter writer) {
        this.json = json;
        this.sources = sources;
        this.versions = versions;
        this.writer = writer;
    }

    /// @throws ProblemException 404 where the source is not the caller's
    public <R extends Record & SourceRecord> ImportResult take(
            String source, List<JsonNode> records, RecordStream<R> stream) {
        var personal = sources.personalData(source);
        versions.lock(stream.table(), source);
        var batch = new Batch<>(stream, personal);
        var read = records.stream().map(record -> read(record, batch)).toList();
        batch.stored.putAll(versions.of(stream.table(), source, externalIds(read)));
        for (var record : read) {
            batch.results.add(judge(record, batch));
        }
        writer.write(stream, source, batch.toWrite.values());
        return batch.result();
    }

    private <R extends Record & SourceRecord> Incoming<R> read(JsonNode record, Batch<R> batch) {
        try {
            var content = json.bind(batch.withoutUnknown(record), batch.stream.type());
            return new Incoming<>(content.externalId(), content, List.of());
        } catch (ProblemException refused) {
            return new Incoming<>(externalId(record), null, refused.violations());
        }
    }

    private static <R extends Record & SourceRecord> RecordResult judge(Incoming<R> incoming, Batch<R> batch) {
        var content = incoming.content();
        return content == null
                ? new RecordResult(incoming.externalId(), RecordOutcome.REJECTED, incoming.violations())
                : new RecordResult(content.externalId(), batch.decide(content), null);
    }

    private static List<String> externalIds(List<? extends Incoming<?>> read) {
        var ids = new LinkedHashSet<String>();
        for (var incoming : read) {
            var content = incoming.content();
            if (content != null) {
                ids.add(content.externalId());
            }
        }
        return List.copyOf(ids);
    }

    private static @Nullable String externalId(JsonNode record) {
        var id = record.path("externalId");
        return id.isTextual() ? Text.repeatable(id.textValue()) : null;
    }

    /// A record as it was read, or what is wrong with it.
    private record Incoming<R extends Record & SourceRecord>(
            @Nullable String externalId, @Nullable R content, List<Violation> violations) {}

    /// The state of one batch: a later record of the same key meets the earlier one, not only what was stored before.
    private static final class Batch<R extends Record & SourceRecord> {

        private final RecordStream<R> stream;
        private final PersonalData personal;
        private final Set<String> known;
        private final Map<String, StoredVersion> stored = new HashMap<>();
        private final Map<String, RecordVersion<R>> toWrite = new LinkedHashMap<>();
        private final Map<String, Long> unknown = new TreeMap<>();
        private final List<RecordResult> results = new ArrayList<>();

        Batch(RecordStream<R> stream, PersonalData personal) {
            this.stream = stream;
            this.personal = personal;
            this.known = Arrays.stream(stream.type().getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
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
            var before = stored.get(incoming.externalId());
            var decision = RecordDecision.of(before, version.version());
            var remembered = decision.remembered();
            if (remembered != null && !remembered.equals(before)) {
                stored.put(incoming.externalId(), remembered);
                toWrite.put(incoming.externalId(), version.remembered(remembered));
            }
            return decision.outcome();
        }

        ImportResult result() {
            var counts = new EnumMap<RecordOutcome, Long>(RecordOutcome.class);
            results.forEach(result -> counts.merge(result.outcome(), 1L, Long::sum));
            return new ImportResult(results, counts, unknown);
        }
    }
}
