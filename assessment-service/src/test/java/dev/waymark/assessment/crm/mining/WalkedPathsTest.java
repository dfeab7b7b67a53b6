package dev.waymark.assessment.crm.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.assessment.asis.journey.TransitionShare;
import dev.waymark.assessment.crm.mining.ReferenceMining.Path;
import dev.waymark.assessment.crm.mining.ReferenceMining.Use;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The database finds what the reference finds, on invented interactions.
class WalkedPathsTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static MiningDatabase database;

    @BeforeAll
    static void start() {
        database = new MiningDatabase(4);
    }

    @AfterAll
    static void stop() throws SQLException, IOException {
        database.close();
    }

    @Test
    void theDatabaseFindsWhatTheReferenceFinds() throws SQLException {
        for (int seed = 0; seed < 60; seed++) {
            compare(seed);
        }
    }

    @Test
    void withoutInteractionsThereIsNothing() throws SQLException {
        var paths = new WalkedPaths(database.connection);
        var outcome = paths.mine(database.mining(), MiningDatabase.CYCLE, settings(new Random(0)));
        assertThat(outcome.journeys()).isZero();
        assertThat(outcome.mainPaths()).isZero();
        database.connection.rollback();
    }

    @Test
    void theDatabaseEndsAMiningWhoseTimeIsOver() throws SQLException {
        database.run("""
                insert into interaction (source, external_id, content_hash, deleted, customer, touchpoint, occurred_at)
                select 'crm', 'i' || n, '', false, 'c' || n % 100, 't0', timestamptz '2026-01-01' + n * interval '1 minute'
                from generate_series(1, 20000) n""");
        var mining = database.mining();
        var paths = new WalkedPaths(database.connection);
        paths.limit(1, "64MB");
        assertThatThrownBy(() -> paths.mine(mining, MiningDatabase.CYCLE, settings(new Random(0))))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        failed -> assertThat(failed.getSQLState()).isEqualTo("57014"));
        database.connection.rollback();
    }

    private static void compare(int seed) throws SQLException {
        var random = new Random(seed);
        var settings = settings(random);
        var uses = insert(random);
        var mining = database.mining();
        var outcome = new WalkedPaths(database.connection).mine(mining, MiningDatabase.CYCLE, settings);
        var expected = ReferenceMining.of(within(uses, settings), settings);
        assertThat(outcome.journeys()).as("journeys, seed %d", seed).isEqualTo(expected.journeys());
        assertThat(outcome.interactions()).as("interactions, seed %d", seed).isEqualTo(expected.interactions());
        assertThat(outcome.distinctPaths()).isEqualTo(expected.paths().size());
        assertThat(outcome.mainPaths())
                .isEqualTo(expected.paths().stream().filter(Path::main).count());
        assertThat(outcome.longerJourneys())
                .isEqualTo(expected.paths().stream().mapToLong(Path::longer).sum());
        assertThat(paths(mining))
                .as("paths, seed %d", seed)
                .isEqualTo(expected.paths().stream().limit(settings.keptPaths()).toList());
        assertThat(transitions(mining)).as("transitions, seed %d", seed).isEqualTo(expected.transitions());
        database.connection.rollback();
    }

    private static MiningSettings settings(Random random) {
        return new MiningSettings(
                1 + random.nextInt(40),
                (1 + random.nextInt(100)) / 100.0,
                2 + random.nextInt(6),
                1 + random.nextInt(30),
                random.nextBoolean() ? null : LocalDate.of(2026, 1, 1 + random.nextInt(28)),
                random.nextBoolean() ? null : LocalDate.of(2026, 3, 1 + random.nextInt(28)));
    }

    private static List<Use> within(List<Use> uses, MiningSettings settings) {
        return uses.stream()
                .filter(use -> {
                    var day = use.at().atOffset(ZoneOffset.UTC).toLocalDate();
                    var from = settings.from();
                    var to = settings.to();
                    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
                })
                .toList();
    }

    /// Interactions of which some are deleted, unmapped or without a customer; many happen at the same time.
    private static List<Use> insert(Random random) throws SQLException {
        var uses = new ArrayList<Use>();
        try (var statement = database.connection.prepareStatement(
                "insert into interaction (source, external_id, content_hash, deleted, customer, touchpoint, occurred_at)"
                        + " values (?, ?, '', ?, ?, ?, ?)")) {
            var count = random.nextInt(400);
            for (int i = 0; i < count; i++) {
                var source = random.nextBoolean() ? "crm" : "web";
                var customer = random.nextInt(10) == 0 ? null : "c" + random.nextInt(12);
                var touchpoint = random.nextInt(5);
                var at = START.plusSeconds(random.nextInt(100 * 24) * 3600L);
                var deleted = random.nextInt(10) == 0;
                Object[] values = {
                    source,
                    "i" + i,
                    deleted,
                    customer,
                    touchpoint == 4 ? "elsewhere" : "t" + touchpoint,
                    Timestamp.from(at)
                };
                for (int column = 0; column < values.length; column++) {
                    statement.setObject(column + 1, values[column]);
                }
                statement.addBatch();
                if (customer != null && !deleted && touchpoint < 4) {
                    uses.add(new Use(source, customer, at, "i" + i, database.touchpoints.get(touchpoint)));
                }
            }
            statement.executeBatch();
        }
        return uses;
    }

    private static List<Path> paths(UUID mining) throws SQLException {
        var found = new ArrayList<Path>();
        try (var statement = database.connection.createStatement();
                var rows = statement.executeQuery("""
                    select array(select jsonb_array_elements_text(touchpoint_ids)::uuid), journeys, longer_journeys, main
                    from mined_path where mining_id = '%s' order by id""".formatted(mining))) {
            while (rows.next()) {
                var touchpoints = (UUID[]) rows.getArray(1).getArray();
                found.add(new Path(List.of(touchpoints), rows.getLong(2), rows.getLong(3), rows.getBoolean(4)));
            }
        }
        return found;
    }

    private static List<TransitionShare> transitions(UUID mining) throws SQLException {
        var found = new ArrayList<TransitionShare>();
        try (var statement = database.connection.createStatement();
                var rows = statement.executeQuery("""
                    select from_touchpoint_id, to_touchpoint_id, observed, leaving
                    from mined_transition where mining_id = '%s' order by id""".formatted(mining))) {
            while (rows.next()) {
                found.add(TransitionShare.of(
                        rows.getObject(1, UUID.class),
                        rows.getObject(2, UUID.class),
                        rows.getLong(3),
                        rows.getLong(4)));
            }
        }
        return found;
    }
}
