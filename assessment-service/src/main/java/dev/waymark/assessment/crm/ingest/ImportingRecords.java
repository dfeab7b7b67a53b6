package dev.waymark.assessment.crm.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.assessment.crm.ingest.ImportResult.RecordResult;
import dev.waymark.assessment.crm.source.Sources;
import dev.waymark.rest.json.StrictJson;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;

/// Takes in a small batch of one stream: everything of it is answered at once.
@ApplicationScoped
public class ImportingRecords {

    private final StrictJson json;
    private final Sources sources;
    private final RecordTables tables;
    private final SnapshotKeys snapshots;

    ImportingRecords(StrictJson json, Sources sources, RecordTables tables, SnapshotKeys snapshots) {
        this.json = json;
        this.sources = sources;
        this.tables = tables;
        this.snapshots = snapshots;
    }

    /// @throws ProblemException 404 where the source is not the caller's
    public <R extends Record & SourceRecord> ImportResult take(
            String source, List<JsonNode> records, RecordStream<R> stream) {
        var personal = sources.personalData(source);
        var reading = new RecordReading<>(json, stream.type(), false);
        var read = records.stream().map(reading::read).toList();
        var target = tables.locked(stream, source);
        var outcomes = RecordMerge.into(target, stream, personal, read);
        snapshots.sparedByBatch(source, stream.name(), read);
        return result(read, outcomes);
    }

    private static ImportResult result(List<? extends Incoming<?>> read, List<RecordOutcome> outcomes) {
        var results = new ArrayList<RecordResult>();
        var counts = new EnumMap<RecordOutcome, Long>(RecordOutcome.class);
        var unknown = new TreeMap<String, Long>();
        for (int i = 0; i < outcomes.size(); i++) {
            var record = read.get(i);
            results.add(new RecordResult(
                    record.externalId(),
                    outcomes.get(i),
                    record.faults().isEmpty()
                            ? null
                            : record.faults().stream()
                                    .map(RecordFault::violation)
                                    .toList()));
            counts.merge(outcomes.get(i), 1L, Long::sum);
            record.unknown().forEach(name -> unknown.merge(name, 1L, Long::sum));
        }
        return new ImportResult(results, counts, unknown);
    }
}
