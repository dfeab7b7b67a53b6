package dev.waymark.assessment.crm.opportunity;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.source.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stream of opportunities.
@ApplicationScoped
class Opportunities implements RecordStream<OpportunityRecord> {

    private static final List<String> COLUMNS = List.of("lost_reason", "lost_at", "amount", "currency", "account");

    @Override
    public String name() {
        return "opportunities";
    }

    @Override
    public Class<OpportunityRecord> type() {
        return OpportunityRecord.class;
    }

    @Override
    public String table() {
        return "opportunity";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Object[] values(OpportunityRecord record) {
        return new @Nullable Object[] {
            record.lostReason(), record.lostAt(), record.amount(), record.currency(), record.account()
        };
    }

    @Override
    public OpportunityRecord kept(OpportunityRecord record, PersonalData personal) {
        return record.isDeletion() ? OpportunityRecord.deleted(record.externalId(), record.updatedAt()) : record;
    }
}
