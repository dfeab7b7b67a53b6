package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.fixture.OlderDatabase;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Rows written under an older schema survive the later migrations.
class SchemaEvolutionTest {

    @Test
    void aCycleOfTheFirstSchemaIsStillThere() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0100");
            statement.execute("""
                    insert into cycle (id, version, name, objective, currency, starts_on, cadence_days, state)
                    values ('01900000-0000-7000-8000-000000000001', 3, 'Old', '{"statement": "s", "targets": []}',
                            'EUR', '2026-01-01', 365, 'DRAFT')""");
            database.migrateTo("0107");
            statement.execute("""
                    insert into measurement (id, cycle_id, kind, value, measured_on, source)
                    values ('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001',
                            'DELIVERY', 62, '2026-10-01', 'Invented for a test')""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("select value from measurement where segment is null")) {
                assertThat(rows.next()).isTrue();
            }
            try (var rows = statement.executeQuery("select name, version, objective ->> 'statement' from cycle")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Old");
                assertThat(rows.getInt(2)).isEqualTo(3);
                assertThat(rows.getString(3)).isEqualTo("s");
            }
        }
    }

    @Test
    void painOfAnOlderSchemaKeepsItsWordsAndKnowsItsFirst() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0133");
            statement.execute("""
                    insert into cycle (id, version, name, currency, starts_on, cadence_days, state)
                    values ('01900000-0000-7000-8000-000000000001', 0, 'Old', 'EUR', '2026-01-01', 365, 'DRAFT');
                    insert into pain_point (id, version, cycle_id, title, description, touchpoint_ids, department_ids,
                                            basics_category, archived, predecessor_id)
                    select line.id, 0, '01900000-0000-7000-8000-000000000001', 'Waits', 'Nobody answers.', '[]', '[]',
                           line.category, false, line.predecessor_id
                    from (values ('01900000-0000-7000-8000-00000000000a'::uuid, 'waits', null::uuid),
                                 ('01900000-0000-7000-8000-00000000000b', 'LONG_WAITS', '01900000-0000-7000-8000-00000000000a'),
                                 ('01900000-0000-7000-8000-00000000000c', null, '01900000-0000-7000-8000-00000000000b'))
                         as line (id, category, predecessor_id)""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select right(first_id::text, 1), basics_category, description from pain_point order by id""")) {
                assertThat(row(rows)).containsExactly(null, null, "Nobody answers.\nwaits");
                assertThat(row(rows)).containsExactly("a", "LONG_WAITS", "Nobody answers.");
                assertThat(row(rows)).containsExactly("a", null, "Nobody answers.");
            }
        }
    }

    @Test
    void clientsThatHaveSetUpSourcesBecomeIntegrators() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0250");
            statement.execute("""
                    insert into source (name, version, kind, label, privacy, default_severity, client_id, pseudonym_key,
                                        created_by)
                    select line.name, 0, 'CRM', 'Old', 'DROP', 50, line.client, gen_random_uuid(), line.author
                    from (values ('a', 'crm', null), ('b', 'crm', 'service-account-crm'),
                                 ('c', 'CRM-2', 'service-account-crm-2'), ('d', 'waymark-console', 'lea'))
                         as line (name, client, author)""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select source.name, client.client_id, integrator.name from source
                    left join access_integrator integrator on integrator.id = source.integrator_id
                    left join access_integrator_client client on client.integrator_id = integrator.id
                    order by source.name""")) {
                assertThat(row(rows)).containsExactly("a", "crm", "crm");
                assertThat(row(rows)).containsExactly("b", "crm", "crm");
                assertThat(row(rows)).containsExactly("c", "CRM-2", "CRM-2");
                assertThat(row(rows)).containsExactly("d", null, null);
            }
            statement.execute("""
                    insert into source (name, version, kind, label, privacy, default_severity, client_id, pseudonym_key)
                    values ('e', 0, 'CRM', 'By the release before', 'DROP', 50, 'crm', gen_random_uuid())""");
        }
    }

    /// Two cycles: the first is older than the audit trail, which knows only a change of it.
    @Test
    void olderRowsAreDatedByTheirIdAndTheAuditTrail() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0200");
            statement.execute("""
                    insert into cycle (id, version, name, currency, starts_on, cadence_days, state)
                    values ('01900000-0000-7000-8000-000000000001', 0, 'Old', 'EUR', '2026-01-01', 365, 'DRAFT'),
                           ('01900000-0000-7000-8000-000000000002', 0, 'New', 'EUR', '2026-01-01', 365, 'DRAFT');
                    insert into audit_entry (number, previous, at, subject, name, request_id, operation, word, resource,
                                             outcome, hash)
                    select line.number, repeat('0', 64), line.at, 's', line.name, 'r', 'o', 'CYCLE_CHANGED',
                           '/v1/cycles/01900000-0000-7000-8000-00000000000' || line.cycle, line.outcome, repeat('0', 64)
                    from (values (1, timestamptz '2026-01-01 00:00Z', 'lea', 1, 'DONE'),
                                 (2, uuid_extract_timestamp('01900000-0000-7000-8000-000000000002'), 'liv', 2, 'DONE'),
                                 (3, timestamptz '2026-01-02 00:00Z', 'sten', 2, 'REFUSED'))
                         as line (number, at, name, cycle, outcome)""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select coalesce(created_by, '-') || ' ' || (created_at = uuid_extract_timestamp(id)), updated_by,
                           cast(updated_at at time zone 'UTC' as date)
                    from cycle order by id""")) {
                assertThat(row(rows)).containsExactly("- true", "lea", "2026-01-01");
                assertThat(row(rows)).containsExactly("liv true", "liv", "2024-06-10");
            }
        }
    }

    private static List<@Nullable String> row(ResultSet rows) throws SQLException {
        assertThat(rows.next()).isTrue();
        return Arrays.asList(rows.getString(1), rows.getString(2), rows.getString(3));
    }

    @Test
    void evidenceAndPeopleOfAnOlderSchemaAreStillThere() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0107");
            statement.execute("""
                    insert into cycle (id, version, name, currency, starts_on, cadence_days, state)
                    values ('01900000-0000-7000-8000-000000000001', 0, 'Old', 'EUR', '2026-01-01', 365, 'DRAFT');
                    insert into department (id, version, cycle_id, code, name, kind)
                    values ('01900000-0000-7000-8000-000000000002', 0, '01900000-0000-7000-8000-000000000001',
                            'IT', 'IT', 'IT');
                    insert into stakeholder (id, version, cycle_id, department_id, username, display_name, job_level,
                                             governance_role, influence, empowerment)
                    values ('01900000-0000-7000-8000-000000000003', 0, '01900000-0000-7000-8000-000000000001',
                            '01900000-0000-7000-8000-000000000002', 'ada', 'Ada', 'HEAD', 'DRIVER', 50, '{}');
                    insert into source (name, version, kind, label, privacy, default_severity, client_id)
                    values ('old', 0, 'CRM', 'Old', 'KEEP', 50, 'crm');
                    insert into evidence_case (source, external_id, content_hash, deleted)
                    values ('old', '1', '00ff', false)""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select encode(content_hash, 'hex'), pseudonym_key, journey_ids
                    from evidence_case, source, stakeholder""")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("00ff");
                assertThat(rows.getString(2)).isNotBlank();
                assertThat(rows.getString(3)).isEqualTo("[]");
            }
        }
    }

    @Test
    void oldMappingsAndRecordsAreComparedNormalised() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0137");
            statement.execute("""
                    insert into source (name, version, kind, label, privacy, default_severity, client_id, pseudonym_key)
                    values ('old', 0, 'CRM', 'Old', 'KEEP', 50, 'crm', gen_random_uuid());
                    insert into source_mapping (id, version, source, field, targets)
                    values (gen_random_uuid(), 0, 'old', 'CATEGORY', '{"NOISE": "first", "Noise ": "second", "Dust": "third"}');
                    insert into evidence_case (source, external_id, content_hash, deleted, category)
                    values ('old', '1', '', false, U&'\\00a0noise');
                    insert into interaction (source, external_id, content_hash, deleted, touchpoint, occurred_at)
                    values ('old', '1', '', false, 'NOISE', now())""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select c.category, m.words ->> c.category_word, m.words ->> i.touchpoint_word
                    from evidence_case c, interaction i, source_mapping m""")) {
                assertThat(row(rows)).containsExactly("\u00a0noise", "first", "first");
            }
        }
    }

    @Test
    void aRoundOfAnOlderSchemaWasCountedPerHead() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0130");
            statement.execute("""
                    insert into cycle (id, version, name, currency, starts_on, cadence_days, state)
                    values ('01900000-0000-7000-8000-000000000001', 0, 'Old', 'EUR', '2026-01-01', 365, 'RANKING');
                    insert into ranking_round (id, version, cycle_id, title, pain_point_ids, department_weights, state,
                                               opened_at)
                    values ('01900000-0000-7000-8000-000000000002', 0, '01900000-0000-7000-8000-000000000001',
                            'Old', '[]', '{}', 'OPEN', '2026-01-02T00:00:00Z')""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("select rule_for_priorities, top from ranking_round")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("PER_HEAD");
                assertThat(rows.getInt(2)).isEqualTo(5);
            }
        }
    }

    @Test
    void ofSeveralEnrolmentsOfOnePersonTheOneInUseStaysAndNoBallotIsLost() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0137");
            statement.execute("""
                    insert into cycle (id, version, name, currency, starts_on, cadence_days, state)
                    values ('01900000-0000-7000-8000-000000000001', 0, 'Old', 'EUR', '2026-01-01', 365, 'RANKING');
                    insert into department (id, version, cycle_id, code, name, kind)
                    values ('01900000-0000-7000-8000-000000000002', 0, '01900000-0000-7000-8000-000000000001',
                            'IT', 'IT', 'IT');
                    insert into stakeholder (id, version, cycle_id, department_id, username, display_name, job_level,
                                             governance_role, influence, empowerment, journey_ids)
                    select ('01900000-0000-7000-8000-00000000000' || number)::uuid, 0,
                           '01900000-0000-7000-8000-000000000001', '01900000-0000-7000-8000-000000000002', username,
                           'Invented', 'HEAD', 'STAKEHOLDER', 50, '{}', '[]'
                    from (values ('a', 'Ada.Service'), ('b', 'ada.service'), ('c', 'ada.service '), ('d', 'BEN'),
                                 ('e', 'Ben'), ('f', 'Émile')) as person (number, username);
                    insert into ranking_round (id, version, cycle_id, title, pain_point_ids, department_weights, state,
                                               opened_at, rule_for_priorities, top)
                    values ('01900000-0000-7000-8000-000000000003', 0, '01900000-0000-7000-8000-000000000001',
                            'Old', '[]', '{}', 'OPEN', '2026-01-02T00:00:00Z', 'PER_HEAD', 5);
                    insert into ballot (id, version, ranking_round_id, stakeholder_id, department_id, tiers, cast_at)
                    values ('01900000-0000-7000-8000-000000000004', 0, '01900000-0000-7000-8000-000000000003',
                            '01900000-0000-7000-8000-00000000000e', '01900000-0000-7000-8000-000000000002', '[]',
                            '2026-01-03T00:00:00Z');
                    insert into ranking_round (id, version, cycle_id, title, pain_point_ids, department_weights, state,
                                               opened_at, closed_at, outcome, rule_for_priorities, top)
                    select '01900000-0000-7000-8000-000000000005', 0, cycle_id, 'Older', '[]', '{}', 'CLOSED', opened_at,
                           opened_at, '{"ballots": 3}', 'PER_HEAD', 5
                    from ranking_round;
                    insert into ballot (id, version, ranking_round_id, stakeholder_id, department_id, tiers, cast_at)
                    select uuidv7(), 0, '01900000-0000-7000-8000-000000000005', id, department_id, '[]', now()
                    from stakeholder where username in ('ada.service', 'Ben', 'Émile')""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select voted_count, eligible_count, smallest_group from ranking_round order by id""")) {
                assertThat(row(rows)).containsExactly(null, null, "4");
                assertThat(row(rows)).containsExactly("3", "3", "4");
            }
            try (var rows = statement.executeQuery("""
                    select username, person, right(duplicate_of::text, 1) from stakeholder order by id""")) {
                assertThat(row(rows)).containsExactly("Ada.Service", "ada.service", "b");
                assertThat(row(rows)).containsExactly("ada.service", "ada.service", null);
                assertThat(row(rows)).containsExactly("ada.service ", "ada.service", "b");
                assertThat(row(rows)).containsExactly("BEN", "ben", "e");
                assertThat(row(rows)).containsExactly("Ben", "ben", null);
                assertThat(row(rows)).containsExactly("Émile", "émile", null);
            }
            try (var rows = statement.executeQuery("select count(*) from ballot")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(4);
            }
        }
    }

    @Test
    void whoWasEnrolledIsGrantedTheCycleOnceUnderTheSignInName() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0200");
            statement.execute("""
                    insert into cycle (id, version, name, currency, starts_on, cadence_days, state)
                    values ('01900000-0000-7000-8000-000000000001', 0, 'Old', 'EUR', '2026-01-01', 365, 'RANKING');
                    insert into department (id, version, cycle_id, code, name, kind)
                    values ('01900000-0000-7000-8000-000000000002', 0, '01900000-0000-7000-8000-000000000001',
                            'IT', 'IT', 'IT');
                    insert into stakeholder (id, version, cycle_id, department_id, username, person, duplicate_of,
                                             display_name, job_level, governance_role, influence, empowerment, journey_ids)
                    values ('01900000-0000-7000-8000-00000000000a', 0, '01900000-0000-7000-8000-000000000001',
                            '01900000-0000-7000-8000-000000000002', 'Ada', 'ada', null, 'Ada', 'HEAD', 'STAKEHOLDER', 50,
                            '{}', '[]'),
                           ('01900000-0000-7000-8000-00000000000b', 0, '01900000-0000-7000-8000-000000000001',
                            '01900000-0000-7000-8000-000000000002', 'ADA', 'ada', '01900000-0000-7000-8000-00000000000a',
                            'Ada', 'HEAD', 'STAKEHOLDER', 50, '{}', '[]')""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select sign_in_name, subject, role || ' ' || scope || ' ' || origin || ' ' || state from access_grant""")) {
                assertThat(row(rows)).containsExactly("ada", null, "STAKEHOLDER CYCLE MIGRATION APPROVED");
                assertThat(rows.next()).isFalse();
            }
            statement.execute("update access_grant set subject = 'of-ada'");
        }
    }
}
