package dev.waymark.assessment.crm.bulk;

import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/// How far the senders of sources have come.
@ApplicationScoped
class Checkpoints {

    private static final String SET = """
            insert into import_checkpoint (source, stream, version, checkpoint, job_id, created_at)
            values (?, ?, 1, ?, ?, ?)
            on conflict (source, stream) do update set version = import_checkpoint.version + 1,
                checkpoint = excluded.checkpoint, job_id = excluded.job_id, created_at = excluded.created_at""";
    private final DataSource database;
    private final Clock clock;

    Checkpoints(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Stores what the sender of a job said, in the caller's transaction; nothing where it said nothing.
    void set(ImportJob job) {
        var checkpoint = job.checkpoint();
        if (checkpoint == null) {
            return;
        }
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SET)) {
            statement.setString(1, job.address().source());
            statement.setString(2, job.address().stream());
            statement.setString(3, checkpoint);
            statement.setObject(4, job.id());
            statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("storing a checkpoint failed", failed);
        }
    }

    /// @throws ProblemException 404 where there is none
    CheckpointView view(ImportAddress address) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select checkpoint, job_id, created_at, version"
                        + " from import_checkpoint where source = ? and stream = ?")) {
            statement.setString(1, address.source());
            statement.setString(2, address.stream());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw ProblemException.notFound("checkpoint", address.stream());
                }
                return new CheckpointView(
                        rows.getString(1),
                        rows.getObject(2, UUID.class),
                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                        rows.getLong(4));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("reading a checkpoint failed", failed);
        }
    }
}
