package dev.waymark.assessment.crm.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The tables of the streams, for one source at a time.
@ApplicationScoped
public class RecordTables {

    private final StoredVersions versions;
    private final RecordWriter writer;

    RecordTables(StoredVersions versions, RecordWriter writer) {
        this.versions = versions;
        this.writer = writer;
    }

    /// Where the records of a source go. Nobody else writes them until the caller's transaction ends.
    public RecordTarget locked(RecordStream<?> stream, String source) {
        versions.lock(stream.table(), source);
        return new Table(stream.table(), source);
    }

    private final class Table implements RecordTarget {

        private final String table;
        private final String source;

        Table(String table, String source) {
            this.table = table;
            this.source = source;
        }

        @Override
        public Map<String, StoredVersion> versions(List<String> externalIds) {
            return versions.of(table, source, externalIds);
        }

        @Override
        public <R extends Record & SourceRecord> void write(
                RecordStream<R> stream, Collection<RecordVersion<R>> created, Collection<RecordVersion<R>> changed) {
            writer.write(stream, source, created, changed);
        }
    }
}
