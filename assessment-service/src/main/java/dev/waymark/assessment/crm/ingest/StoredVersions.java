package dev.waymark.assessment.crm.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// What is stored of a batch's records, whatever their stream. Plain SQL: a batch is one read, whatever its size.
@ApplicationScoped
class StoredVersions {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(? || ' ' || ?, 0))";
    private final DataSource database;

    StoredVersions(DataSource database) {
        this.database = database;
    }

    /// Lets one batch of a source and stream in at a time, until its transaction ends.
    void lock(String table, String source) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, table);
            statement.setString(2, source);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException("locking the source failed", failed);
        }
    }

    Map<String, StoredVersion> of(String table, String source, List<String> externalIds) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("""
                        select external_id, encode(content_hash, 'hex'), updated_at, deleted from %s
                        where source = ? and external_id = any(?)""".formatted(table))) {
            statement.setString(1, source);
            statement.setArray(2, connection.createArrayOf("text", externalIds.toArray()));
            return read(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException("reading the stored versions failed", failed);
        }
    }

    static Map<String, StoredVersion> read(PreparedStatement statement) throws SQLException {
        var stored = new HashMap<String, StoredVersion>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var updatedAt = rows.getObject(3, OffsetDateTime.class);
                stored.put(
                        rows.getString(1),
                        new StoredVersion(
                                rows.getString(2),
                                updatedAt == null ? null : updatedAt.toInstant(),
                                rows.getBoolean(4)));
            }
        }
        return stored;
    }
}
