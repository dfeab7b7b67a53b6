package dev.waymark.assessment.crm.interaction;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.source.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stream of interactions.
@ApplicationScoped
class Interactions implements RecordStream<InteractionRecord> {

    private static final List<String> COLUMNS = List.of("customer", "touchpoint", "occurred_at");

    @Override
    public String name() {
        return "interactions";
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
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Object[] values(InteractionRecord record) {
        return new @Nullable Object[] {record.customer(), record.touchpoint(), record.occurredAt()};
    }

    @Override
    public InteractionRecord kept(InteractionRecord record, PersonalData personal) {
        return record.isDeletion()
                ? InteractionRecord.deleted(record.externalId(), record.updatedAt())
                : record.ofCustomer(personal.kept(record.customer()));
    }
}
