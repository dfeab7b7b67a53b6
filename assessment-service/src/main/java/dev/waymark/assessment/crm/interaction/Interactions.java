package dev.waymark.assessment.crm.interaction;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.ingest.RecordVersion;
import dev.waymark.assessment.crm.source.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The stored interactions. Plain SQL: a batch is one batched write, whatever its size.
@ApplicationScoped
class Interactions implements RecordStream<InteractionRecord> {

    private static final String WRITE = """
            insert into interaction
                (source, external_id, content_hash, updated_at, deleted, customer, touchpoint, occurred_at)
            values (?, ?, decode(?, 'hex'), ?, ?, ?, ?, ?)
            on conflict (source, external_id) do update set content_hash = excluded.content_hash,
                updated_at = excluded.updated_at, deleted = excluded.deleted, customer = excluded.customer,
                touchpoint = excluded.touchpoint, occurred_at = excluded.occurred_at""";

    private final DataSource database;

    Interactions(DataSource database) {
        this.database = database;
    }

    @Override
    public Class<InteractionRecord> type() {
        return InteractionRecord.class;
    }

    @Override
    public String table() {
        return "interaction";
    }

    @Override
    public InteractionRecord kept(InteractionRecord record, PersonalData personal) {
        return record.isDeletion()
                ? InteractionRecord.deleted(record.externalId(), record.updatedAt())
                : record.ofCustomer(personal.kept(record.customer()));
    }

    @Override
    public void write(String source, Collection<RecordVersion<InteractionRecord>> versions) {
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
            throw new IllegalStateException("writing the interactions failed", failed);
        }
    }

    private static void fill(PreparedStatement statement, String source, RecordVersion<InteractionRecord> version)
            throws SQLException {
        var content = version.content();
        Object[] values = {
            source,
            content.externalId(),
            version.version().contentHash(),
            timestamp(version.version().updatedAt()),
            version.version().deleted(),
            content.customer(),
            content.touchpoint(),
            timestamp(content.occurredAt())
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
