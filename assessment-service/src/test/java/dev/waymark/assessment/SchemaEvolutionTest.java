package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// Rows written under an older schema survive the later migrations.
class SchemaEvolutionTest {

    @Test
    void aCycleOfTheFirstSchemaIsStillThere() throws IOException, SQLException {
        try (var postgres = EmbeddedPostgres.start();
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            migrate(postgres, "0100");
            statement.execute("""
                    insert into cycle (id, version, name, objective, currency, starts_on, cadence_days, state)
                    values ('01900000-0000-7000-8000-000000000001', 3, 'Old', '{"statement": "s", "targets": []}',
                            'EUR', '2026-01-01', 365, 'DRAFT')""");
            migrate(postgres, "0107");
            statement.execute("""
                    insert into measurement (id, cycle_id, kind, value, measured_on, source)
                    values ('01900000-0000-7000-8000-000000000002', '01900000-0000-7000-8000-000000000001',
                            'DELIVERY', 62, '2026-10-01', 'Invented for a test')""");
            migrate(postgres, "latest");
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

    private static void migrate(EmbeddedPostgres postgres, String target) {
        Flyway.configure()
                .dataSource(postgres.getPostgresDatabase())
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }
}
