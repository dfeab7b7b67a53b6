package dev.waymark.assessment.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The stored cases. Plain SQL: a batch is one read and one batched write, whatever its size.
@ApplicationScoped
class Cases {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended('evidence cases ' || ?, 0))";
    private static final String STORED = "select external_id, content_hash, updated_at, deleted from evidence_case"
            + " where source = ? and external_id = any(?)";
    private static final String WRITE =
            "insert into evidence_case (source, external_id, content_hash, updated_at, deleted,"
                    + " type, opened_at, closed_at, due_at, channel, department, category, subcategory, status, severity, region)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (source, external_id) do update set content_hash = excluded.content_hash,"
                    + " updated_at = excluded.updated_at, deleted = excluded.deleted, type = excluded.type,"
                    + " opened_at = excluded.opened_at, closed_at = excluded.closed_at, due_at = excluded.due_at,"
                    + " channel = excluded.channel, department = excluded.department, category = excluded.category,"
                    + " subcategory = excluded.subcategory, status = excluded.status, severity = excluded.severity,"
                    + " region = excluded.region";

    private final DataSource database;

    Cases(DataSource database) {
        this.database = database;
    }

    /// Lets one batch of a source in at a time, until its transaction ends.
    void lock(String source) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, source);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("locking the source failed", failed);
        }
    }

    Map<String, StoredVersion> stored(String source, List<String> externalIds) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(STORED)) {
            statement.setString(1, source);
            statement.setArray(2, connection.createArrayOf("text", externalIds.toArray()));
            var stored = new HashMap<String, StoredVersion>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var updatedAt = rows.getTimestamp(3);
                    stored.put(
                            rows.getString(1),
                            new StoredVersion(
                                    rows.getString(2),
                                    updatedAt == null ? null : updatedAt.toInstant(),
                                    rows.getBoolean(4)));
                }
            }
            return stored;
        } catch (SQLException failed) {
            throw new IllegalStateException("reading the stored versions failed", failed);
        }
    }

    void write(String source, Collection<CaseVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(WRITE)) {
            for (var version : versions) {
                fill(statement, source, version);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("writing the cases failed", failed);
        }
    }

    private static void fill(PreparedStatement statement, String source, CaseVersion version) throws SQLException {
        var content = version.content();
        Object[] values = {
            source,
            content.externalId(),
            version.version().contentHash(),
            timestamp(version.version().updatedAt()),
            version.version().deleted(),
            content.type(),
            timestamp(content.openedAt()),
            timestamp(content.closedAt()),
            timestamp(content.dueAt()),
            content.channel(),
            content.department(),
            content.category(),
            content.subcategory(),
            content.status(),
            content.severity(),
            content.region()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
