package dev.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.rest.fixture.OlderDatabase;
import dev.waymark.rest.stored.StoredJson;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.roadmap.contents.RoadmapSnapshot;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Rows written under an older schema survive the later migrations.
class SchemaEvolutionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void criteriaSheetsAndPotsOfTheFirstSchemasAreStillThere() throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo("0304");
            statement.execute("""
                    insert into criterion (id, version, cycle_id, name, side, weight, source, rubric)
                    values ('01900000-0000-7000-8000-000000000001', 3, '01900000-0000-7000-8000-00000000000c',
                            'Old', 'BUSINESS', 2.5, 'ALIGNMENT', '[]')""");
            statement.execute("""
                    insert into rating_sheet (id, version, cycle_id, initiative_id, rater, ratings, rated_at)
                    values ('01900000-0000-7000-8000-000000000002', 0, '01900000-0000-7000-8000-00000000000c',
                            '01900000-0000-7000-8000-00000000000e', 'bea',
                            '[{"criterionId": "01900000-0000-7000-8000-000000000001", "score": 75}]',
                            '2026-10-01T00:00:00Z')""");
            statement.execute("""
                    insert into budget_pot (id, version, cycle_id, name, department_ids, categories, amounts)
                    values ('01900000-0000-7000-8000-000000000003', 0, '01900000-0000-7000-8000-00000000000c',
                            'Pot', '[]', '["GROWTH"]', '[]')""");
            statement.execute("""
                    insert into portfolio_entry (initiative_id, version, cycle_id, budget_pot_id, blockers, in_flight_since)
                    values ('01900000-0000-7000-8000-00000000000e', 0, '01900000-0000-7000-8000-00000000000c',
                            '01900000-0000-7000-8000-000000000003', '[]', '2026-Q4')""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select c.name, c.version, c.weight, s.ratings -> 0 ->> 'score', p.categories ->> 0, e.in_flight_since
                    from criterion c join rating_sheet s using (cycle_id) join budget_pot p using (cycle_id)
                    join portfolio_entry e on e.budget_pot_id = p.id""")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("Old");
                assertThat(rows.getInt(2)).isEqualTo(3);
                assertThat(rows.getDouble(3)).isEqualTo(2.5);
                assertThat(rows.getString(4)).isEqualTo("75");
                assertThat(rows.getString(5)).isEqualTo("GROWTH");
                assertThat(rows.getString(6)).isEqualTo("2026-Q4");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0306, EUR, 10000000, 123456, 1990, 4000",
        "0335, EUR, 10000000, 123456, 1990, 4000",
        "0306, JPY, 100000, 1235, 20, 40",
        "0335, KWD, 100000000, 1234560, 19900, 40000",
        "0306, CLF, 1000000000, 12345600, 199000, 400000"
    })
    void frozenPlansAreCountedInTheSmallestUnits(
            String from, String currency, long perPoint, long worth, long cost, long pot)
            throws IOException, SQLException {
        var database = OlderDatabase.create();
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            database.migrateTo(from);
            statement.execute("""
                    insert into roadmap (id, version, cycle_id, job_id, name, state, status, proposed_by, proposed_at,
                        contents, snapshot)
                    values (gen_random_uuid(), 0, gen_random_uuid(), gen_random_uuid(), 'Old', 'DRAFT', 'OPTIMAL', 'lea',
                        now(), '{}', '{"hash": "h", "input": %s}')""".formatted(frozen(currency, 100_000, 123_456, 1990, 4000, "tenths", "25", "30, 31")));
            statement.execute("""
                    insert into roadmap_job (id, version, cycle_id, name, requested_by, state, progress, attempt,
                        cancel_requested, created_at, snapshot)
                    select gen_random_uuid(), 0, cycle_id, name, 'lea', 'QUEUED', 0, 0, false, now(), snapshot
                    from roadmap""");
            database.migrateTo("latest");
            try (var rows = statement.executeQuery("""
                    select r.snapshot #> '{input}', r.snapshot = j.snapshot, r.snapshot from roadmap r join roadmap_job j using (cycle_id)""")) {
                var wanted = frozen(currency, perPoint, worth, cost, pot, "hundredths", "250", "300, 310");
                assertThat(rows.next()).isTrue();
                assertThat(JSON.readTree(rows.getString(1))).isEqualTo(JSON.readTree(wanted));
                assertThat(JSON.readValue(rows.getString(1), PlanInput.class))
                        .isEqualTo(JSON.readValue(wanted, PlanInput.class));
                assertThat(rows.getBoolean(2)).isTrue();
                assertThat(new StoredJson(JSON).read(rows.getString(3), RoadmapSnapshot.class))
                        .as("nothing is known of the uncertainty of values that were frozen before it was kept")
                        .extracting("estimates")
                        .isEqualTo(List.of());
            }
        }
    }

    /// What a plan was made from, in the units of its time.
    private static String frozen(
            String currency, long perPoint, long worth, long cost, long pot, String unit, String effort, String days) {
        return """
                {"horizon": {"first": "2027-Q1", "periods": 2}, "currency": "%1$s",
                 "objective": {"priority": 1.0, "netPresentValue": 0.0, "painRelief": 0.0, "discountPerPeriod": 0.9,
                   "moneyPerPoint": %2$d},
                 "candidates": [{"id": "A", "code": "A", "title": "Old", "category": "GROWTH", "risk": 1, "inFlightStart": null,
                   "worth": {"priority": 1, "netPresentValue": %3$d, "painRelief": 2},
                   "needs": {"duration": 2, "potId": "P", "costs": [%4$d, 0], "efforts": [{"skill": "java", "%6$s": %7$s}]},
                   "ties": {"dependsOn": [], "excludes": []}}],
                 "rules": {"pots": [{"id": "P", "name": "All", "money": [%5$d, %5$d]}],
                   "capacities": [{"skill": "java", "%6$s": [%8$s]}],
                   "categoryMix": [], "mandatory": [], "riskLimit": null},
                 "search": {"seed": 1, "deterministicLimit": 5.0}}""".formatted(currency, perPoint, worth, cost, pot, unit, effort, days);
    }
}
