package dev.waymark.assessment.crm.mining;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/// A migrated database with one cycle, a menu of touchpoints and two sources whose values are mapped to it: `t0` means
/// the first touchpoint, and so on; `elsewhere` means nothing.
final class MiningDatabase implements AutoCloseable {

    static final UUID CYCLE = new UUID(0x7000L, 1);

    final List<UUID> touchpoints = new ArrayList<>();
    private final EmbeddedPostgres postgres;
    final Connection connection;

    MiningDatabase(int menu) {
        try {
            postgres = EmbeddedPostgres.start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            connection = postgres.getPostgresDatabase().getConnection();
            connection.setAutoCommit(false);
            fill(menu);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// A mining that can be referred to.
    UUID mining() throws SQLException {
        var id = UUID.randomUUID();
        run("""
            insert into journey_mining (id, version, cycle_id, gap_days, main_share, longest_path, kept_paths,
                                        requested_by, state, attempt, created_at)
            values ('%s', 0, '%s', 30, 0.8, 50, 1000, 'test', 'RUNNING', 1, now())""".formatted(id, CYCLE));
        return id;
    }

    private void fill(int menu) throws SQLException {
        run("""
            insert into cycle (id, version, name, currency, starts_on, cadence_days, state)
            values ('%s', 0, 'Invented', 'EUR', '2026-01-01', 365, 'DRAFT')""".formatted(CYCLE));
        var department = new UUID(0x7000L, 2);
        run(
                "insert into department (id, version, cycle_id, code, name, kind) values ('%s', 0, '%s', 'S', 'S', 'SERVICE')"
                        .formatted(department, CYCLE));
        var targets = new ArrayList<String>();
        for (int i = 0; i < menu; i++) {
            var id = new UUID(0x7000L, 100 + i);
            touchpoints.add(id);
            targets.add("\"t%d\": \"%s\"".formatted(i, id));
            run("""
                insert into touchpoint (id, version, cycle_id, department_id, name, channel, lifecycle_stage,
                    interaction_type, moments_of_truth, human, volume_per_year, importance)
                values ('%s', 0, '%s', '%s', 'T%d', 'phone', 'SERVICE', 'EVERYDAY', '[]', true, 1, 50)""".formatted(id, CYCLE, department, i));
        }
        for (var source : List.of("crm", "web")) {
            run("""
                insert into source (name, version, kind, label, privacy, default_severity, client_id, pseudonym_key)
                values ('%s', 0, 'CRM', 'Invented', 'KEEP', 50, 'test', gen_random_uuid())""".formatted(source));
            run("""
                insert into source_mapping (id, version, source, field, targets)
                values (gen_random_uuid(), 0, '%s', 'TOUCHPOINT', '{%s}')""".formatted(source, String.join(", ", targets)));
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException, IOException {
        connection.close();
        postgres.close();
    }
}
