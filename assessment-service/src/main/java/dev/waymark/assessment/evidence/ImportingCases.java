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

/// Takes in a batch of cases: decides record by record, then writes what is new in one go.
@ApplicationScoped
class ImportingCases {

    private static final Set<String> KNOWN = Arrays.stream(CaseRecord.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());

    private final StrictJson json;
    private final Cases cases;

    ImportingCases(StrictJson json, Cases cases) {
        this.json = json;
        this.cases = cases;
    }

    ImportResult take(String source, List<JsonNode> records) {
        cases.lock(source);
        var batch = new Batch(cases.stored(source, externalIds(records)));
        for (var record : records) {
            batch.results.add(judge(record, batch));
        }
        cases.write(source, batch.toWrite.values());
        return batch.result();
    }

    private RecordResult judge(JsonNode record, Batch batch) {
        try {
            var incoming = json.bind(withoutUnknown(record, batch.unknown), CaseRecord.class);
            return new RecordResult(incoming.externalId(), batch.decide(incoming), null);
        } catch (ProblemException refused) {
            return new RecordResult(externalId(record), RecordOutcome.REJECTED, refused.violations());
        }
    }

    private static JsonNode withoutUnknown(JsonNode record, Map<String, Long> unknown) {
        if (!(record instanceof ObjectNode object)) {
            return record;
        }
        var known = object.deepCopy();
        object.fieldNames().forEachRemaining(name -> {
            if (!KNOWN.contains(name)) {
                known.remove(name);
                unknown.merge(name, 1L, Long::sum);
            }
        });
        return known;
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

    /// The state of one batch: a later record of the same case meets the earlier one, not only what was stored before.
    private static final class Batch {

        private final Map<String, StoredVersion> stored;
        private final Map<String, CaseVersion> toWrite = new LinkedHashMap<>();
        private final Map<String, Long> unknown = new TreeMap<>();
        private final List<RecordResult> results = new ArrayList<>();

        Batch(Map<String, StoredVersion> stored) {
            this.stored = new HashMap<>(stored);
        }

        RecordOutcome decide(CaseRecord incoming) {
            var version = CaseVersion.of(incoming);
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
