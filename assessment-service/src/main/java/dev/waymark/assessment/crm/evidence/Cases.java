package dev.waymark.assessment.crm.evidence;

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

/// The stored cases. Plain SQL: a batch is one batched write, whatever its size.
@ApplicationScoped
class Cases implements RecordStream<CaseRecord> {

    private static final String WRITE =
            "insert into evidence_case (source, external_id, content_hash, updated_at, deleted,"
                    + " type, opened_at, closed_at, due_at, channel, department, category, subcategory, status, severity, region, segment)"
                    + " values (?, ?, decode(?, 'hex'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (source, external_id) do update set content_hash = excluded.content_hash,"
                    + " updated_at = excluded.updated_at, deleted = excluded.deleted, type = excluded.type,"
                    + " opened_at = excluded.opened_at, closed_at = excluded.closed_at, due_at = excluded.due_at,"
                    + " channel = excluded.channel, department = excluded.department, category = excluded.category,"
                    + " subcategory = excluded.subcategory, status = excluded.status, severity = excluded.severity,"
                    + " region = excluded.region, segment = excluded.segment";

    private final DataSource database;

    Cases(DataSource database) {
        this.database = database;
    }

    @Override
    public Class<CaseRecord> type() {
        return CaseRecord.class;
    }

    @Override
    public String table() {
        return "evidence_case";
    }

    /// A case has no personal data that we keep.
    @Override
    public CaseRecord kept(CaseRecord record, PersonalData personal) {
        return record.isDeletion() ? CaseRecord.deleted(record.externalId(), record.updatedAt()) : record;
    }

    @Override
    public void write(String source, Collection<RecordVersion<CaseRecord>> versions) {
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

    private static void fill(PreparedStatement statement, String source, RecordVersion<CaseRecord> version)
            throws SQLException {
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
            content.region(),
            content.segment()
        };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static @Nullable OffsetDateTime timestamp(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
