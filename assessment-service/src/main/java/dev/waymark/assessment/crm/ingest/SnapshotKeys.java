package dev.waymark.assessment.crm.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/// The keys that a snapshot does not lack: those that it brings, and those that batches send before it has ended.
@ApplicationScoped
public class SnapshotKeys {

    private static final String OF_JOB = "insert into import_key (job_id, external_id)"
            + " select ?, key from unnest(?) key on conflict (job_id, external_id) do nothing";
    private static final String OF_UNFINISHED = "insert into import_key (job_id, external_id)"
            + " select job.id, key from import_job job, unnest(?) key where job.source = ? and job.stream = ?"
            + " and job.mode = 'SNAPSHOT' and job.state in ('QUEUED', 'RUNNING')"
            + " on conflict (job_id, external_id) do nothing";
    private final DataSource database;

    SnapshotKeys(DataSource database) {
        this.database = database;
    }

    /// Notes the keys that a snapshot brings. A rejected record counts, too: its source has it.
    public void brought(UUID job, List<? extends Incoming<?>> records) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OF_JOB)) {
            statement.setObject(1, job);
            statement.setArray(2, connection.createArrayOf("text", keys(records)));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("noting the keys of a snapshot failed", failed);
        }
    }

    /// Spares what a batch sends while a snapshot waits or runs: it may be newer than the snapshot.
    void sparedByBatch(String source, String stream, List<? extends Incoming<?>> records) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(OF_UNFINISHED)) {
            statement.setArray(1, connection.createArrayOf("text", keys(records)));
            statement.setString(2, source);
            statement.setString(3, stream);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("noting the keys of a batch failed", failed);
        }
    }

    private static Object[] keys(List<? extends Incoming<?>> records) {
        return records.stream()
                .map(Incoming::externalId)
                .filter(Objects::nonNull)
                .distinct()
                .toArray();
    }
}
