package dev.waymark.assessment.crm.evidence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Fills a database of its own with invented cases and prints how long each count of the evidence takes.
/// Not a test: run it by hand, as src/test/benchmarks/README.md says.
final class EvidenceBenchmark {

    private static final UUID CYCLE = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final long CHUNK = 50_000;

    private EvidenceBenchmark() {}

    /// @param arguments number of cases, and the folder with the SQL
    public static void main(String[] arguments) throws SQLException, IOException {
        var cases = Long.parseLong(arguments[0]);
        var folder = Path.of(arguments[1]);
        try (var postgres = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .start()) {
            var database = postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(database)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            run(database, Files.readString(folder.resolve("prepare-cases.sql")));
            var fill = Files.readString(folder.resolve("fill-cases.sql")).replace(":cases", Long.toString(cases));
            for (long first = 1; first <= cases; first += CHUNK) {
                run(
                        database,
                        fill.replace(":first", Long.toString(first))
                                .replace(":last", Long.toString(Math.min(cases, first + CHUNK - 1))));
            }
            run(database, "vacuum analyze");
            for (var round = 0; round < 3; round++) {
                count(new CaseCounts(database));
            }
        }
    }

    private static void count(CaseCounts counts) {
        timed("by pain point", () -> counts.byPainPoint(CYCLE));
        timed("by touchpoint", () -> counts.byTouchpoint(CYCLE, counts.byPainPoint(CYCLE)));
        timed("by department", () -> counts.byDepartment(CYCLE));
        timed("by segment", () -> counts.bySegment(CYCLE, List.of("families", "firms", "seniors", "students")));
        timed("by source", () -> counts.bySource(CYCLE));
        timed("by channel", () -> counts.byChannel(CYCLE));
        timed("by kind", () -> counts.byKind(CYCLE));
        timed("by severity", () -> counts.bySeverity(CYCLE));
        timed("by week", () -> counts.byWeek(CYCLE, null, 104));
    }

    private static void timed(String what, Runnable counting) {
        var start = System.nanoTime();
        counting.run();
        System.out.printf("%s: %.0f ms%n", what, (System.nanoTime() - start) / 1e6);
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
