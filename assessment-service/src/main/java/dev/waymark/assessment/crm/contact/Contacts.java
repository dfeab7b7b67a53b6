package dev.waymark.assessment.crm.contact;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.source.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stream of contacts.
@ApplicationScoped
class Contacts implements RecordStream<ContactRecord> {

    private static final List<String> COLUMNS = List.of("name", "email", "job_title", "department", "account");

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public Class<ContactRecord> type() {
        return ContactRecord.class;
    }

    @Override
    public String table() {
        return "contact";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Object[] values(ContactRecord record) {
        return new @Nullable Object[] {
            record.name(), record.email(), record.jobTitle(), record.department(), record.account()
        };
    }

    @Override
    public ContactRecord kept(ContactRecord record, PersonalData personal) {
        return record.isDeletion()
                ? ContactRecord.deleted(record.externalId(), record.updatedAt())
                : record.known(personal.kept(record.name()), personal.kept(record.email()));
    }
}
