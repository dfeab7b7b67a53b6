package dev.waymark.assessment.crm.ingest;

import dev.waymark.assessment.crm.source.PersonalData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Merges records into what is stored: decides one by one, then writes what is new in one go. A later record of the
/// same key meets the earlier one, not only what was stored before.
public final class RecordMerge<R extends Record & SourceRecord> {

    private final RecordStream<R> stream;
    private final PersonalData personal;
    private final Map<String, StoredVersion> stored;
    private final Map<String, StoredVersion> known;
    private final Map<String, RecordVersion<R>> created = new LinkedHashMap<>();
    private final Map<String, RecordVersion<R>> changed = new LinkedHashMap<>();

    private RecordMerge(RecordStream<R> stream, PersonalData personal, Map<String, StoredVersion> stored) {
        this.stream = stream;
        this.personal = personal;
        this.stored = stored;
        this.known = new HashMap<>(stored);
    }

    /// @return one outcome per record, in their order
    public static <R extends Record & SourceRecord> List<RecordOutcome> into(
            RecordTarget target, RecordStream<R> stream, PersonalData personal, List<Incoming<R>> records) {
        var merge = new RecordMerge<>(stream, personal, target.versions(externalIds(records)));
        var outcomes = new ArrayList<RecordOutcome>(records.size());
        for (var record : records) {
            var content = record.content();
            outcomes.add(content == null ? RecordOutcome.REJECTED : merge.decide(content));
        }
        target.write(stream, merge.created.values(), merge.changed.values());
        return outcomes;
    }

    private static List<String> externalIds(List<? extends Incoming<?>> records) {
        var ids = new LinkedHashSet<String>();
        for (var record : records) {
            var content = record.content();
            if (content != null) {
                ids.add(content.externalId());
            }
        }
        return List.copyOf(ids);
    }

    private RecordOutcome decide(R incoming) {
        var version = RecordVersion.of(stream.kept(incoming, personal));
        var before = known.get(incoming.externalId());
        var decision = RecordDecision.of(before, version.version());
        var remembered = decision.remembered();
        if (remembered != null && !remembered.equals(before)) {
            known.put(incoming.externalId(), remembered);
            var toWrite = stored.containsKey(incoming.externalId()) ? changed : created;
            toWrite.put(incoming.externalId(), version.remembered(remembered));
        }
        return decision.outcome();
    }
}
