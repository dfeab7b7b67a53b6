package dev.waymark.assessment.crm.leaving;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.ingest.RecordTables;
import dev.waymark.rest.job.JobQueue;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// The sources that nobody sees any more while their records are deleted, batch by batch. What fails is begun again.
@ApplicationScoped
class LeavingSources {

    private final DataSource database;
    private final RecordTables tables;
    private final List<RecordStream<?>> streams;
    private final LeavingConfig config;
    private final JobQueue queue;

    LeavingSources(DataSource database, RecordTables tables, @All List<RecordStream<?>> streams, LeavingConfig config) {
        this.database = database;
        this.tables = tables;
        this.streams = streams;
        this.config = config;
        this.queue = new JobQueue(database, "delete-source", config, this::delete);
    }

    void start(@Observes StartupEvent started) {
        queue.start();
    }

    void stop(@Observes ShutdownEvent stopped) {
        queue.close();
    }

    /// Schedules the deletion of a source's records, in the caller's transaction.
    void add(UUID source) {
        queue.add(source);
    }

    private void delete(UUID source) {
        name(source).ifPresent(this::delete);
    }

    private void delete(String source) {
        for (var stream : streams) {
            while (QuarkusTransaction.requiringNew().call(() -> deleteBatch(stream, source)) > 0) {
                // the next batch is a transaction of its own
            }
        }
        execute("delete from source where name = ? and leaving_at is not null", source);
    }

    private int deleteBatch(RecordStream<?> stream, String source) {
        tables.locked(stream, source);
        return execute(
                "delete from %1$s where ctid = any(array(select ctid from %1$s where source = ? limit ?))"
                        .formatted(stream.table()),
                source,
                config.batch());
    }

    private Optional<String> name(UUID source) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select name from source where id = ? and leaving_at is not null")) {
            statement.setObject(1, source);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("reading a source that leaves failed", failed);
        }
    }

    private int execute(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("deleting the records of a source failed", failed);
        }
    }
}
