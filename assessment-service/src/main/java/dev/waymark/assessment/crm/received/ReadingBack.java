package dev.waymark.assessment.crm.received;

import dev.waymark.assessment.crm.bulk.ImportHistory;
import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.received.ReceivedRecords.Stored;
import dev.waymark.assessment.crm.received.SourceStreamsView.StreamState;
import dev.waymark.assessment.crm.received.StoredRecordView.LastRejection;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Puts together what is stored and what came of the files.
@ApplicationScoped
class ReadingBack {

    private final ReceivedRecords records;
    private final ImportHistory history;
    private final List<RecordStream<?>> streams;

    ReadingBack(ReceivedRecords records, ImportHistory history, @All List<RecordStream<?>> streams) {
        this.records = records;
        this.history = history;
        this.streams = streams;
    }

    SourceStreamsView streams(String source) {
        return new SourceStreamsView(
                source,
                streams.stream()
                        .map(RecordStream::name)
                        .map(stream -> state(source, stream))
                        .sorted(Comparator.comparing(StreamState::stream))
                        .toList());
    }

    private StreamState state(String source, String stream) {
        var amount = records.amount(source, stream);
        return new StreamState(
                stream,
                amount.records(),
                amount.deletions(),
                amount.changedAt(),
                history.lastJob(source, stream).orElse(null),
                history.lastFailedJob(source, stream).orElse(null));
    }

    /// @throws ProblemException 404 where it was never stored, and no kept job rejected it
    StoredRecordView record(String source, RecordStream<?> stream, String externalId) {
        var rejection = history.lastRejection(source, stream.name(), externalId).map(LastRejection::of);
        var stored = records.find(stream, source, externalId);
        if (stored.isEmpty() && rejection.isEmpty()) {
            throw ProblemException.notFound("record", externalId);
        }
        var properties = stored.map(Stored::properties).orElse(Map.of());
        return new StoredRecordView(
                source,
                stream.name(),
                externalId,
                stored.map(known -> known.deleted() ? RecordState.DELETED : RecordState.STORED)
                        .orElse(RecordState.REJECTED),
                stored.map(Stored::updatedAt).orElse(null),
                properties,
                records.meanings(source, properties),
                rejection.orElse(null));
    }
}
