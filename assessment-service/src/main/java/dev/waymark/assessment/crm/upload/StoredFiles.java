package dev.waymark.assessment.crm.upload;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The bytes of files, in blocks of equal length, each of them a row.
@ApplicationScoped
public class StoredFiles {

    static final int BLOCK = 1 << 20;

    private static final String SWEEP = "delete from import_upload upload where begun_at < ?"
            + " and not exists (select from import_job job where job.upload_id = upload.id)";
    private final DataSource database;
    private final Clock clock;

    StoredFiles(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Begins a file, and deletes those whose senders have gone: a service that was killed could not.
    UUID begin(String source, Duration abandoned) {
        var id = UUID.randomUUID();
        var now = clock.instant();
        execute(SWEEP, now.minus(abandoned).atOffset(ZoneOffset.UTC));
        execute(
                "insert into import_upload (id, source, begun_at) values (?, ?, ?)",
                id,
                source,
                now.atOffset(ZoneOffset.UTC));
        return id;
    }

    void add(UUID id, int number, byte[] block) {
        execute("insert into import_block (upload_id, number, content) values (?, ?, ?)", id, number, block);
    }

    public void delete(UUID id) {
        execute("delete from import_upload where id = ?", id);
    }

    /// The bytes of a file from an offset on; one block is in memory at a time, and no connection is held.
    public InputStream open(UUID id, long offset) {
        return new StoredBytes(number -> block(id, number), offset);
    }

    private Optional<byte[]> block(UUID id, int number) {
        try (var connection = database.getConnection();
                var statement = prepared(
                        connection, "select content from import_block where upload_id = ? and number = ?", id, number);
                var rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
        } catch (SQLException failed) {
            throw new IllegalStateException("reading a file failed", failed);
        }
    }

    private void execute(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("storing a file failed", failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
