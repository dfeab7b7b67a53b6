package dev.waymark.rest.change;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.rest.audit.chain.Acts;
import dev.waymark.rest.audit.chain.AuditRows;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Readers of changes beside their writers.
class ChangeRowsTest {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    private static final ChangeConfig THIRTY_DAYS = () -> Duration.ofDays(30);
    private static final int WRITERS = 8;
    private static final int WRITES = Integer.getInteger("waymark.changes", 400) / WRITERS;

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void createTables() throws IOException, SQLException {
        run("drop schema public cascade; create schema public;"
                + Files.readString(Path.of("src/main/resources/db/migration/V0002__create_change.sql"))
                + Files.readString(
                        Path.of("../initiative-service/src/main/resources/db/migration/V0250__create_audit_entry.sql"))
                + "; create table thing (id uuid primary key, version bigint);"
                + " insert into thing select uuidv7(), 0 from generate_series(1, 5)");
    }

    @Test
    void aReaderBesideEightWritersSeesEachCommittedChangeOnceAndThoseOfAThingInOrder() throws Exception {
        var committed = new ConcurrentLinkedQueue<String>();
        var written = new AtomicBoolean();
        var seen = new ArrayList<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reader = threads.submit(() -> follow(seen, written));
            var writers = LongStream.range(0, WRITERS)
                    .mapToObj(seed -> threads.submit(writer(seed, committed)))
                    .toList();
            for (var writer : writers) {
                writer.get();
            }
            written.set(true);
            reader.get();
        }

        assertThat(seen)
                .hasSizeGreaterThan(WRITES)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(committed);
        seen.stream()
                .map(link -> link.split("/"))
                .collect(groupingBy(link -> link[3], mapping(link -> Long.parseLong(link[4]), toList())))
                .forEach((thing, versions) -> assertThat(versions).as(thing).isSorted());
    }

    /// Each page is read by another object, as after a restart: only the number of the page before is known.
    private static Void follow(List<String> seen, AtomicBoolean written) throws SQLException {
        var after = 0L;
        var more = true;
        while (more) {
            var complete = written.get();
            var page = new ChangeRows(postgres.getPostgresDatabase(), THIRTY_DAYS, List.of())
                    .page(after, ChangeFilter.ALL, 50);
            page.changes().forEach(change -> seen.add(change.link()));
            assertThat(page.next()).isGreaterThanOrEqualTo(after);
            after = page.next();
            more = page.more() || !complete;
        }
        return null;
    }

    private static Callable<Void> writer(long seed, Queue<String> committed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return () -> {
            try (var connection = postgres.getPostgresDatabase().getConnection()) {
                connection.setAutoCommit(false);
                for (int i = 0; i < WRITES; i++) {
                    write(connection, random, committed);
                }
            }
            return null;
        };
    }

    /// Some begin to write early and commit late, and some change their mind.
    private static void write(Connection connection, RandomGenerator random, Queue<String> committed)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
            LockSupport.parkNanos(random.nextLong(2_000_000));
            var rows = statement.executeQuery("update thing set version = version + 1 where id ="
                    + " (select id from thing order by id offset %d limit 1) returning id, version"
                            .formatted(random.nextInt(5)));
            rows.next();
            var link = "/v1/things/%s/%d".formatted(rows.getObject(1, UUID.class), rows.getLong(2));
            append(connection, link, NOON);
            LockSupport.parkNanos(random.nextLong(2_000_000));
            if (random.nextInt(10) == 0) {
                connection.rollback();
            } else {
                connection.commit();
                committed.add(link);
            }
        }
    }

    private static void append(Connection connection, String link, Instant at) throws SQLException {
        var database = OneTransaction.of(connection);
        var row = new AuditRows(database, Clock.fixed(at, ZoneOffset.UTC)).append(Acts.closing("r"));
        new ChangeRows(database, THIRTY_DAYS, List.of())
                .append(
                        row.number(),
                        row.at(),
                        new ChangeDraft("thing.changed", ChangeKind.CHANGED, link, null, "lea"));
    }

    @Test
    void aReaderGetsThroughFiveThousandChangesOfOneInstant() throws SQLException {
        run(
                "insert into change select i, uuidv7(), now(), 'thing.changed', 'CHANGED', '/v1/things/' || i, null, null, 'lea'"
                        + " from generate_series(1, 5000) i");

        var seen = new ArrayList<String>();
        follow(seen, new AtomicBoolean(true));

        assertThat(seen).hasSize(5000).doesNotHaveDuplicates();
    }

    @Test
    void whatIsFilteredOutMovesTheReaderOn() throws SQLException {
        fill(20, NOON);

        var page = rows().page(0, new ChangeFilter("goal.deleted", UUID.randomUUID()), 5);

        assertThat(page.changes()).isEmpty();
        assertThat(page.more()).isFalse();
        assertThat(page.next()).isEqualTo(20);
    }

    @Test
    void whoComesBackAfterTheTimeThatChangesAreKeptIsTold() throws SQLException {
        fill(3, NOON);
        fill(1, NOON.plus(Duration.ofDays(31)));

        assertThat(rows().page(2, ChangeFilter.ALL, 5).missed()).isTrue();
        assertThat(rows().page(3, ChangeFilter.ALL, 5).missed()).isFalse();
        assertThat(rows().page(3, ChangeFilter.ALL, 5).changes())
                .extracting(Change::number)
                .containsExactly(4L);
    }

    private static void run(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static ChangeRows rows() {
        return new ChangeRows(postgres.getPostgresDatabase(), THIRTY_DAYS, List.of());
    }

    private static void fill(int changes, Instant at) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < changes; i++) {
                append(connection, "/v1/things/%d".formatted(i), at);
            }
            connection.commit();
        }
    }
}
