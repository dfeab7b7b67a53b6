package dev.waymark.assessment.crm.evidence;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.source.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stream of cases.
@ApplicationScoped
class Cases implements RecordStream<CaseRecord> {

    private static final List<String> COLUMNS = List.of(
            "type",
            "opened_at",
            "closed_at",
            "due_at",
            "channel",
            "department",
            "category",
            "subcategory",
            "status",
            "severity",
            "region",
            "segment");

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Class<CaseRecord> type() {
        return CaseRecord.class;
    }

    @Override
    public String table() {
        return "evidence_case";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Object[] values(CaseRecord record) {
        return new @Nullable Object[] {
            record.type(),
            record.openedAt(),
            record.closedAt(),
            record.dueAt(),
            record.channel(),
            record.department(),
            record.category(),
            record.subcategory(),
            record.status(),
            record.severity(),
            record.region(),
            record.segment()
        };
    }

    /// A case has no personal data that we keep.
    @Override
    public CaseRecord kept(CaseRecord record, PersonalData personal) {
        return record.isDeletion() ? CaseRecord.deleted(record.externalId(), record.updatedAt()) : record;
    }
}
