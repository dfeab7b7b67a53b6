package dev.waymark.assessment.crm.bulk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.ingest.RecordVersion;
import dev.waymark.assessment.crm.ingest.SourceRecord;
import dev.waymark.rest.json.StrictJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/// The end of a snapshot: what it lacks is deleted, unless that is more than anybody expected.
@ApplicationScoped
class Snapshots {

    private static final String LACKS = "source = ? and not deleted and not exists"
            + " (select from import_key key where key.job_id = ? and key.external_id = record.external_id)";
    private final DataSource database;
    private final StrictJson json;
    private final ImportConfig config;
    private final Clock clock;

    Snapshots(DataSource database, StrictJson json, ImportConfig config, Clock clock) {
        this.database = database;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /// @return false where the job has failed
    boolean end(ImportJob job, RecordStream<?> stream) {
        var missing = count(LACKS, job, stream);
        job.miss(missing);
        if (job.isDryRun()) {
            return true;
        }
        if (job.namelessRecords() > 0 && missing > 0) {
            job.fail(
                    ImportFailure.NAMELESS_RECORDS,
                    "%d records have no externalId that can be read, so nobody knows what the snapshot lacks. Nothing was deleted."
                            .formatted(job.namelessRecords()),
                    clock.instant());
            return false;
        }
        var confirmed = job.confirmDeletions();
        var live = count("source = ? and not deleted and ?::uuid is not null", job, stream);
        if (missing > config.snapshotDeletions() * live && (confirmed == null || confirmed != missing)) {
            job.fail(
                    ImportFailure.TOO_MANY_DELETIONS,
                    "The snapshot lacks %d of %d records. Nothing was deleted. Maybe it is not whole; otherwise send confirmDeletions=%d."
                            .formatted(missing, live, missing),
                    clock.instant());
            return false;
        }
        delete(job, stream);
        job.deleteMissing();
        return true;
    }

    private long count(String condition, ImportJob job, RecordStream<?> stream) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select count(*) from %s record where %s".formatted(stream.table(), condition))) {
            statement.setString(1, job.address().source());
            statement.setObject(2, job.id());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("counting what a snapshot lacks failed", failed);
        }
    }

    private void delete(ImportJob job, RecordStream<?> stream) {
        var content = String.join(" = null, ", stream.columns());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update %s record set deleted = true, content_hash = decode(?, 'hex'), %s = null where %s"
                                .formatted(stream.table(), content, LACKS))) {
            statement.setString(1, hashOfDeleted(stream));
            statement.setString(2, job.address().source());
            statement.setObject(3, job.id());
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("deleting what a snapshot lacks failed", failed);
        }
    }

    /// The hash of a record that was deleted, whichever it is: its key is no content.
    private <R extends Record & SourceRecord> String hashOfDeleted(RecordStream<R> stream) {
        var deletion = JsonNodeFactory.instance.objectNode().put("op", "delete").put("externalId", "any");
        return RecordVersion.hashOf(json.bind(deletion, stream.type()));
    }
}
