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

/// Writes versions of records, whatever their stream. New records go straight into their table by COPY; changed ones by
/// COPY into a temporary table of the connection, and from there by one statement. That is several times cheaper than
/// statements with parameters.
@ApplicationScoped
class RecordWriter {

    private static final List<String> KEY = List.of("source", "external_id");
    private static final List<String> VERSION = List.of("content_hash", "updated_at", "deleted");
    private final DataSource database;

    RecordWriter(DataSource database) {
        this.database = database;
    }

    <R extends Record & SourceRecord> void write(
            RecordStream<R> stream,
            String source,
            Collection<RecordVersion<R>> created,
            Collection<RecordVersion<R>> changed) {
        try (var connection = database.getConnection()) {
            if (!created.isEmpty()) {
                copy(connection, stream, stream.table(), source, created);
            }
            if (!changed.isEmpty()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("create temporary table if not exists %s (like %s) on commit delete rows"
                            .formatted(staging(stream), stream.table()));
                    copy(connection, stream, staging(stream), source, changed);
                    statement.executeUpdate(merge(stream));
                }
            }
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("writing the records failed", failed);
        }
    }

    private static <R extends Record & SourceRecord> void copy(
            Connection connection,
            RecordStream<R> stream,
            String table,
            String source,
            Collection<RecordVersion<R>> versions)
            throws SQLException, IOException {
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
                .copyIn("copy %s (%s) from stdin".formatted(table, columns(stream)), rows.content());
    }

    private static String merge(RecordStream<?> stream) {
        return """
            update %1$s stored set %2$s from %3$s staged
            where stored.source = staged.source and stored.external_id = staged.external_id""".formatted(
                        stream.table(),
                        Stream.concat(VERSION.stream(), stream.columns().stream())
                                .map("%1$s = staged.%1$s"::formatted)
                                .collect(joining(", ")),
                        staging(stream));
    }

    private static String staging(RecordStream<?> stream) {
        return "staged_" + stream.table();
    }

    private static String columns(RecordStream<?> stream) {
        return Stream.of(KEY, VERSION, stream.columns()).flatMap(List::stream).collect(joining(", "));
    }
}
