package dev.waymark.assessment.crm.bulk;

import dev.waymark.assessment.crm.ingest.KeptVersions;
import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.ingest.RecordTarget;
import dev.waymark.assessment.crm.ingest.RecordVersion;
import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.assessment.crm.ingest.StoredVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What dry runs would have written, so that a later chunk meets it as it would meet what is stored.
@ApplicationScoped
class DryRuns {

    private final KeptVersions kept;

    DryRuns(KeptVersions kept) {
        this.kept = kept;
    }

    RecordTarget over(RecordTarget table, UUID job) {
        return new RecordTarget() {
            @Override
            public Map<String, StoredVersion> versions(List<String> externalIds) {
                var versions = new HashMap<>(table.versions(externalIds));
                versions.putAll(kept.of(job, externalIds));
                return versions;
            }

            @Override
            public <R extends Record & SourceRecord> void write(
                    RecordStream<R> stream,
                    Collection<RecordVersion<R>> created,
                    Collection<RecordVersion<R>> changed) {
                kept.write(job, created);
                kept.write(job, changed);
            }
        };
    }

    /// Forgets the keys of a job, those of a snapshot included.
    void forget(UUID job) {
        kept.delete(job);
    }
}
