package dev.waymark.assessment.crm.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// The versions that a job would have written.
@ApplicationScoped
public class KeptVersions {

    private static final String READ = """
            select external_id, encode(content_hash, 'hex'), updated_at, deleted from import_key
            where job_id = ? and external_id = any(?) and content_hash is not null""";
    private static final String WRITE = """
            insert into import_key (job_id, external_id, content_hash, updated_at, deleted)
            values (?, ?, decode(?, 'hex'), ?, ?)
            on conflict (job_id, external_id) do update set content_hash = excluded.content_hash,
                updated_at = excluded.updated_at, deleted = excluded.deleted""";
    private final DataSource database;

    KeptVersions(DataSource database) {
        this.database = database;
    }

    public Map<String, StoredVersion> of(UUID job, List<String> externalIds) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(READ)) {
            statement.setObject(1, job);
            statement.setArray(2, connection.createArrayOf("text", externalIds.toArray()));
            return StoredVersions.read(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("reading the versions of a dry run failed", failed);
        }
    }

    public void write(UUID job, Collection<? extends RecordVersion<?>> versions) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WRITE)) {
            for (var version : versions) {
                var known = version.version();
                var updatedAt = known.updatedAt();
                statement.setObject(1, job);
                statement.setString(2, version.content().externalId());
                statement.setString(3, known.contentHash());
                statement.setObject(4, updatedAt == null ? null : updatedAt.atOffset(ZoneOffset.UTC));
                statement.setBoolean(5, known.deleted());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("noting the versions of a dry run failed", failed);
        }
    }

    public void delete(UUID job) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("delete from import_key where job_id = ?")) {
            statement.setObject(1, job);
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("forgetting the versions of a job failed", failed);
        }
    }
}
