package dev.waymark.assessment.crm.account;

import dev.waymark.assessment.crm.ingest.RecordStream;
import dev.waymark.assessment.crm.source.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stream of accounts.
@ApplicationScoped
class Accounts implements RecordStream<AccountRecord> {

    private static final List<String> COLUMNS = List.of("segment");

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Class<AccountRecord> type() {
        return AccountRecord.class;
    }

    @Override
    public String table() {
        return "account";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    @Override
    public @Nullable Object[] values(AccountRecord record) {
        return new @Nullable Object[] {record.segment()};
    }

    @Override
    public AccountRecord kept(AccountRecord record, PersonalData personal) {
        return record.isDeletion() ? AccountRecord.deleted(record.externalId(), record.updatedAt()) : record;
    }
}
