package dev.waymark.assessment.crm.mining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/// Fills a database of its own with invented interactions and prints how long mining takes and by which plan.
/// Not a test: run it by hand, as src/test/benchmarks/README.md says.
final class MiningBenchmark {

    private static final MiningSettings SETTINGS = new MiningSettings(30, 0.8, 50, 1000, null, null);
    private static final String WORK_MEMORY = "64MB";

    private MiningBenchmark() {}

    /// @param arguments number of interactions, and the folder with the SQL
    public static void main(String[] arguments) throws SQLException, IOException {
        var interactions = Long.parseLong(arguments[0]);
        var fill = Files.readString(Path.of(arguments[1], "fill-interactions.sql"));
        try (var database = new MiningDatabase(40)) {
            timed("fill", () -> database.run(fill.replace(":interactions", Long.toString(interactions))));
            database.connection.commit();
            database.connection.setAutoCommit(true);
            timed("vacuum", () -> database.run("vacuum analyze interaction"));
            database.connection.setAutoCommit(false);
            explain(database);
            timed("mine", () -> mine(database));
        }
    }

    private static void mine(MiningDatabase database) throws SQLException {
        var paths = new WalkedPaths(database.connection);
        paths.limit(Duration.ofMinutes(30).toMillis(), WORK_MEMORY);
        System.out.println(paths.mine(database.mining(), MiningDatabase.CYCLE, SETTINGS));
        database.connection.rollback();
    }

    private static void explain(MiningDatabase database) throws SQLException {
        var paths = new WalkedPaths(database.connection);
        paths.limit(Duration.ofMinutes(30).toMillis(), WORK_MEMORY);
        paths.map(MiningDatabase.CYCLE);
        try (var statement = database.connection.prepareStatement(
                "explain (analyze, buffers, settings, costs off) " + WalkedPaths.WALK)) {
            var parameters = WalkedPaths.walking(SETTINGS);
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    System.out.println(rows.getString(1));
                }
            }
        }
        database.connection.rollback();
    }

    private static void timed(String what, Step step) throws SQLException {
        var start = System.nanoTime();
        step.run();
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private interface Step {
        void run() throws SQLException;
    }
}
