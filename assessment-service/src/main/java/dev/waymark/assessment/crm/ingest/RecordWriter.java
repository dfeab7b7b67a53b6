package dev.waymark.assessment.crm.ingest;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Writes new versions of records over those that are stored, whatever their stream. Plain SQL: a batch is
/// one batched write, whatever its size.
@ApplicationScoped
class RecordWriter {

    private final DataSource database;

    RecordWriter(DataSource database) {
        this.database = database;
    }

    <R extends Record & SourceRecord> void write(
            RecordStream<R> stream, String source, Collection<RecordVersion<R>> versions) {
        if (versions.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql(stream))) {
            for (var version : versions) {
                var known = version.version();
                fill(
                        statement,
                        1,
                        source,
                        version.content().externalId(),
                        known.contentHash(),
                        known.updatedAt(),
                        known.deleted());
                fill(statement, 6, stream.values(version.content()));
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("writing the records failed", failed);
        }
    }

    private static String sql(RecordStream<?> stream) {
        var columns = stream.columns();
        return """
            insert into %s (source, external_id, content_hash, updated_at, deleted, %s)
            values (?, ?, decode(?, 'hex'), ?, ?, %s)
            on conflict (source, external_id) do update set content_hash = excluded.content_hash,
                updated_at = excluded.updated_at, deleted = excluded.deleted, %s""".formatted(
                        stream.table(),
                        String.join(", ", columns),
                        String.join(", ", Collections.nCopies(columns.size(), "?")),
                        columns.stream().map("%1$s = excluded.%1$s"::formatted).collect(joining(", ")));
    }

    private static void fill(PreparedStatement statement, int first, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            statement.setObject(first + i, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
