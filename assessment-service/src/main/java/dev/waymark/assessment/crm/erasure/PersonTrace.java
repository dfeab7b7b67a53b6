package dev.waymark.assessment.crm.erasure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every place in which a person may be whom a source knows. A new column that may hold somebody belongs here; a test
/// compares the list with the columns that there are.
///
/// The statements read `person`: `source`, `id` as the source sends it, `kept` as it is kept in any privacy, and
/// `quoted` as JSON writes it.
enum PersonTrace {
    CONTACTS(
            "contact",
            "contact.source = person.source and contact.external_id = person.id",
            null,
            "external_id",
            "name",
            "email",
            "job_title",
            "content_hash"),
    DECISIONS_ON_CANDIDATES(
            "candidate_decision",
            "candidate_decision.source = person.source and candidate_decision.contact = person.id",
            null,
            "contact",
            "reason"),
    INTERACTIONS(
            "interaction",
            "interaction.source = person.source and interaction.customer = any(person.kept)"
                    + " and interaction.customer is not null and not interaction.deleted",
            "customer = null, content_hash = sha256(convert_to(external_id, 'UTF8'))",
            "customer",
            "content_hash"),
    SURVEY_RESPONSES(
            "survey_response",
            "survey_response.source = person.source and survey_response.customer = any(person.kept)",
            "customer = null, content_hash = sha256(convert_to(external_id, 'UTF8'))",
            "customer",
            "content_hash"),
    /// Of rejected records nobody knows what they hold: also those go that have the id anywhere, or a backslash, behind
    /// which it may be written in another way.
    REJECTED_RECORDS(
            "import_rejected",
            "exists (select from import_job job where job.id = import_rejected.job_id and job.source = person.source"
                    + " and (job.stream = 'contacts' and import_rejected.external_id = person.id"
                    + " or position(convert_to(person.id, 'UTF8') in import_rejected.content) > 0"
                    + " or position('\\x5c'::bytea in import_rejected.content) > 0))",
            null,
            "external_id",
            "faults",
            "content"),
    /// Answers that are kept for requests that come twice.
    KEPT_ANSWERS(
            "idempotency_key",
            "position('\"externalId\":' || person.quoted in idempotency_key.body) > 0"
                    + " or position('\"contact\":' || person.quoted in idempotency_key.body) > 0",
            null,
            "body");

    private final String table;
    private final String condition;
    private final String statement;

    @SuppressWarnings("ImmutableEnumChecker") // List.of(…)
    private final List<String> columns;

    /// @param forgotten what is set where the row stays, because it counts; `null` where it goes
    PersonTrace(String table, String condition, @Nullable String forgotten, String... columns) {
        this.table = table;
        this.condition = condition;
        this.statement = forgotten == null
                ? "delete from %s using person where %s".formatted(table, condition)
                : "update %s set %s from person where %s".formatted(table, forgotten, condition);
        this.columns = List.of(columns);
    }

    /// Its columns that may hold something of a person, as `table.column`.
    List<String> columns() {
        return columns.stream().map((table + ".")::concat).toList();
    }

    String counting() {
        return "select count(*) from %s, person where %s".formatted(table, condition);
    }

    String erasing() {
        return statement;
    }
}
