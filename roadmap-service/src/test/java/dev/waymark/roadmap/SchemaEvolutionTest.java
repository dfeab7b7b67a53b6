package dev.waymark.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// Rows written under an older schema survive the later migrations.
class SchemaEvolutionTest {

    @Test
    void criteriaSheetsAndPotsOfTheFirstSchemasAreStillThere() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            migrate(postgres, "0304");
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
            migrate(postgres, "latest");
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

    private static void migrate(EmbeddedPostgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
