package dev.waymark.assessment.crm.ingest;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/// Writes new versions of records over those that are stored, whatever their stream: by COPY into a temporary table of
/// the connection, and from there by one statement. That is several times cheaper than a statement with parameters.
@ApplicationScoped
class RecordWriter {

    private static final List<String> KEY = List.of("source", "external_id");
    private static final List<String> VERSION = List.of("content_hash", "updated_at", "deleted");
    private final DataSource database;

    RecordWriter(DataSource database) {
        this.database = database;
    }

    <R extends Record & SourceRecord> void write(
            RecordStream<R> stream, String source, Collection<RecordVersion<R>> versions) {
        if (versions.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection()) {
            stage(connection, stream, source, versions);
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(merge(stream));
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("writing the records failed", failed);
        }
    }

    private static <R extends Record & SourceRecord> void stage(
            Connection connection, RecordStream<R> stream, String source, Collection<RecordVersion<R>> versions)
            throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table if not exists %s (like %s) on commit delete rows"
                    .formatted(staging(stream), stream.table()));
        }
        var rows = new CopyRows();
        for (var version : versions) {
            var known = version.version();
            rows.add(source, version.content().externalId(), "\\x" + known.contentHash());
            rows.add(known.updatedAt(), known.deleted());
            rows.add(stream.values(version.content()));
            rows.endRow();
        }
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (%s) from stdin".formatted(staging(stream), columns(stream)), rows.content());
    }

    private static String merge(RecordStream<?> stream) {
        return """
            insert into %1$s (%2$s) select %2$s from %3$s
            on conflict (source, external_id) do update set %4$s""".formatted(
                        stream.table(),
                        columns(stream),
                        staging(stream),
                        Stream.concat(VERSION.stream(), stream.columns().stream())
                                .map("%1$s = excluded.%1$s"::formatted)
                                .collect(joining(", ")));
    }

    private static String staging(RecordStream<?> stream) {
        return "staged_" + stream.table();
    }

    private static String columns(RecordStream<?> stream) {
        return Stream.of(KEY, VERSION, stream.columns()).flatMap(List::stream).collect(joining(", "));
    }
}
