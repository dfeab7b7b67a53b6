package dev.waymark.rest.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.rest.audit.chain.Acts;
import dev.waymark.rest.audit.chain.AuditColumns;
import dev.waymark.rest.audit.chain.AuditEntry;
import dev.waymark.rest.audit.chain.AuditOutcome;
import dev.waymark.rest.audit.chain.AuditRows;
import dev.waymark.rest.audit.chain.AuditedAct;
import dev.waymark.rest.audit.chain.BrokenRow;
import dev.waymark.rest.audit.chain.BrokenRow.ChainFault;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of the audit trail as the services create it.
class AuditRowsTest {

    private static final List<Path> MIGRATIONS = Stream.of(
                    "assessment-service/src/main/resources/db/migration/V0200__create_audit_entry.sql",
                    "initiative-service/src/main/resources/db/migration/V0250__create_audit_entry.sql",
                    "roadmap-service/src/main/resources/db/migration/V0360__create_audit_entry.sql")
            .map(Path.of("..")::resolve)
            .toList();

    private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));

    private static EmbeddedPostgres postgres;

    private AuditRows rows;
    private RecordedRows recorded;
    private AuditTrail trail;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void createTable() throws IOException, SQLException {
        run("drop schema public cascade; create schema public;" + Files.readString(MIGRATIONS.getFirst()));
        rows = new AuditRows(postgres.getPostgresDatabase(), CLOCK);
        recorded = new RecordedRows(postgres.getPostgresDatabase());
        trail = new AuditTrail(recorded);
    }

    @Test
    void everyServiceCreatesTheSameTable() throws IOException {
        for (var migration : MIGRATIONS) {
            assertThat(migration).hasSameTextualContentAs(MIGRATIONS.getFirst());
        }
    }

    @Test
    void rowsAreReadAsTheyWereWritten() throws SQLException {
        append(3);

        assertThat(trail.verify().intact()).isTrue();
        assertThat(trail.verify().rows()).isEqualTo(3);
        assertThat(recorded.page(1, AuditFilter.ALL, 10))
                .extracting(AuditEntry::number)
                .containsExactly(2L, 3L);
    }

    @Test
    void aFilterFindsAResourceAndWhatLiesBelowIt() throws SQLException {
        rows.appendAlone(act("ada", "/v1/cycles/1"));
        rows.appendAlone(act("ben", "/v1/cycles/1/goals"));
        rows.appendAlone(act("ada", "/v1/cycles/10"));

        assertThat(numbers("", "/v1/cycles/1")).containsExactly(1L, 2L);
        assertThat(numbers("ada", "/v1/cycles")).containsExactly(1L, 3L);
        assertThat(numbers("ada", "/v1/cycles/1")).containsExactly(1L);
        var first = recorded.page(0, AuditFilter.ALL, 1).getFirst().at();
        assertThat(recorded.page(0, new AuditFilter("", "", first, null), 9)).hasSize(3);
        assertThat(recorded.page(0, new AuditFilter("", "", null, first), 9)).isEmpty();
    }

    @Test
    void theDatabaseRefusesEveryChange() throws SQLException {
        append(1);
        for (var change : List.of(
                "update audit_entry set word = 'NOTHING'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_head",
                "delete from audit_start",
                "truncate audit_start",
                "set session_replication_role = replica; delete from audit_entry")) {
            assertThatThrownBy(() -> run(change)).hasMessageContaining("rows are only added");
        }
    }

    @Test
    void theFirstBrokenRowIsNamed() throws SQLException {
        append(9);
        tamper("update audit_entry set resource = replace(resource, '/v1', '/v2') where number = 5");
        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(5, ChainFault.CHANGED));
        tamper("delete from audit_entry where number = 4");
        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(4, ChainFault.MISSING));
        tamper("update audit_entry set number = 100 where number = 2; update audit_entry set number = 2 where number"
                + " = 3;update audit_entry set number = 3 where number = 100");
        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(2, ChainFault.UNLINKED));
        assertThat(trail.verify().rows()).isEqualTo(1);
    }

    @Test
    void rowsThatAreMissingFromTheEndAreNoticed() throws SQLException {
        append(9);
        tamper("delete from audit_entry where number > 7");

        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(8, ChainFault.MISSING));
    }

    /// Number, hash of the row before, time, nine values, hash; each of the first, a middle and the last row.
    @ParameterizedTest
    @CsvSource({
        "number, number + 100, MISSING",
        "previous, overlay(previous placing 'x' from 64), UNLINKED",
        "at, at + interval '1 microsecond', CHANGED",
        "subject, overlay(subject placing 'x' from 1), CHANGED",
        "name, overlay(name placing 'x' from 1), CHANGED",
        "request_id, overlay(request_id placing 'x' from 1), CHANGED",
        "operation, overlay(operation placing 'x' from 1), CHANGED",
        "word, overlay(word placing 'x' from 1), CHANGED",
        "resource, overlay(resource placing 'x' from 1), CHANGED",
        "outcome, overlay(outcome placing 'x' from 1), CHANGED",
        "before, overlay(before placing 'x' from 64), CHANGED",
        "after, overlay(after placing 'x' from 64), CHANGED",
        "hash, overlay(hash placing 'x' from 64), CHANGED",
    })
    void oneChangedCharacterOfAnyColumnNamesTheRow(String column, String changed, ChainFault fault)
            throws SQLException {
        run("alter table audit_entry drop constraint ck_audit_entry_outcome");
        for (int i = 0; i < 9; i++) {
            rows.appendAlone(withDigests());
        }
        for (var number : List.of(9, 5, 1)) {
            tamper("update audit_entry set %s = %s where number = %d".formatted(column, changed, number));

            assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(number, fault));
            assertThat(trail.verify().lastNumber()).isEqualTo(number - 1L);
        }
    }

    @Test
    void aRowThatTheHeadDoesNotKnowIsNamed() throws SQLException {
        append(9);
        run("update audit_head set number = 7, hash = (select hash from audit_entry where number = 7)");
        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(8, ChainFault.UNLINKED));
        run("update audit_head set number = 0, hash = repeat('0', 64)");
        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(1, ChainFault.UNLINKED));
    }

    @Test
    void archivedRowsLeaveTheirLastHashFromWhichTheRestIsVerified() throws SQLException {
        var chain = old(9);
        write(chain);
        var fourth = chain.get(3);
        assertThatThrownBy(() -> archive(4, chain.get(4).hash())).hasMessageContaining("row 4 is not archived");
        archive(4, fourth.hash());
        append(1);

        var verified = trail.verify();
        assertThat(verified.intact()).isTrue();
        assertThat(verified.rows()).isEqualTo(6);
        assertThat(verified.lastNumber()).isEqualTo(10);
        assertThat(verified.archivedThrough()).isEqualTo(4);
        assertThat(verified.archivedHash()).isEqualTo(fourth.hash());
        assertThat(numbers("", "")).containsExactly(5L, 6L, 7L, 8L, 9L, 10L);
        tamper("delete from audit_entry where number = 5");
        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(5, ChainFault.MISSING));
    }

    @Test
    void aWholeTrailCanBeArchived() throws SQLException {
        var chain = old(3);
        write(chain);
        archive(3, chain.getLast().hash());
        assertThat(trail.verify().intact()).isTrue();
        append(1);
        assertThat(trail.verify().lastNumber()).isEqualTo(4);
    }

    @Test
    void whatIsYoungerThanAYearIsNotArchived() throws SQLException {
        append(3);

        assertThatThrownBy(() -> archive(
                        2, recorded.page(1, AuditFilter.ALL, 1).getFirst().hash()))
                .hasMessageContaining("must be a year old");
        assertThat(trail.verify().rows()).isEqualTo(3);
    }

    /// The owner's rights are taken by the migration, those of another role as the operators' guide says it.
    @Test
    void neitherTheOwnerNorTheServiceMayChangeRows() throws IOException, SQLException {
        run("create role keeper login createrole; grant all on schema public to keeper; drop schema public cascade;"
                + " create schema public authorization keeper; set role keeper; "
                + Files.readString(MIGRATIONS.getFirst())
                + rolesOfTheGuide());
        try {
            for (var role : List.of("keeper", "waymark_service")) {
                var theirs = postgres.getDatabase(role, "postgres");
                new AuditRows(theirs, CLOCK).appendAlone(Acts.closing(role));
                assertThat(new AuditTrail(new RecordedRows(theirs)).verify().intact())
                        .isTrue();
                for (var change : List.of(
                        "update audit_entry set word = 'NOTHING'",
                        "delete from audit_entry",
                        "truncate audit_entry",
                        "delete from audit_head",
                        "update audit_start set number = 1")) {
                    assertThatThrownBy(() -> run("set role %s; %s".formatted(role, change)))
                            .hasMessageContaining("permission denied");
                }
            }
            assertThatThrownBy(() -> run("set role waymark_service; select archive_audit(1, '')"))
                    .hasMessageContaining("permission denied");
        } finally {
            run("drop owned by waymark_service, keeper cascade; drop role waymark_service, keeper;"
                    + " create schema if not exists public");
        }
    }

    @Test
    void writersAtTheSameTimeMakeOneChain() throws Exception {
        try (var writers = Executors.newFixedThreadPool(8)) {
            Callable<Void> writing = () -> {
                append(25);
                return null;
            };
            for (var written : writers.invokeAll(
                    IntStream.range(0, 8).mapToObj(each -> writing).toList())) {
                written.get();
            }
        }

        assertThat(trail.verify().intact()).isTrue();
        assertThat(trail.verify().rows()).isEqualTo(200);
    }

    /// A row that was rolled back leaves no gap.
    @Test
    void whatIsRolledBackLeavesNoRow() throws SQLException {
        append(1);
        run("begin; update audit_head set number = 2, hash = repeat('a', 64); rollback");
        append(1);

        assertThat(trail.verify().intact()).isTrue();
        assertThat(trail.verify().rows()).isEqualTo(2);
    }

    /// With `-Dwaymark.audit.rows=1000000` as many rows are verified; the time is the test's own.
    @Test
    void aLongChainIsVerifiedInPages() throws SQLException {
        var wanted = Integer.getInteger("waymark.audit.rows", 12_000);
        write(Acts.chain(wanted));
        var begin = System.nanoTime();
        var verified = trail.verify();
        System.out.printf("%d rows verified in %d ms%n", wanted, (System.nanoTime() - begin) / 1_000_000);

        assertThat(verified.intact()).isTrue();
        assertThat(verified.rows()).isEqualTo((long) wanted);
    }

    /// All at once, because one head that moves a million times within one test is slow.
    private static void write(List<AuditEntry> chain) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement(
                        "insert into audit_entry values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            connection.setAutoCommit(false);
            for (var row : chain) {
                AuditColumns.fill(statement, row);
                statement.addBatch();
                if (row.number() % 1000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
            connection.commit();
        }
        var last = chain.getLast();
        run("update audit_head set number = %d, hash = '%s'".formatted(last.number(), last.hash()));
    }

    private static List<AuditEntry> old(int count) {
        return Acts.chain(count, Instant.parse("2020-01-01T00:00:00Z"));
    }

    private static void archive(long through, String hash) throws SQLException {
        run("select archive_audit(%d, '%s')".formatted(through, hash));
    }

    private static String rolesOfTheGuide() throws IOException {
        var guide = Files.readString(Path.of("../docs/guides/operators.md"));
        return Stream.of(guide.split("```"))
                .filter(part -> part.startsWith("sql") && part.contains("create role"))
                .map(part -> part.substring("sql".length()))
                .findFirst()
                .orElseThrow();
    }

    private static AuditedAct withDigests() {
        var act = Acts.closing("r");
        return new AuditedAct(
                act.subject(),
                act.name(),
                act.requestId(),
                act.operation(),
                act.word(),
                act.resource(),
                act.outcome(),
                "a".repeat(64),
                "b".repeat(64));
    }

    private List<Long> numbers(String subject, String resource) throws SQLException {
        return recorded.page(0, new AuditFilter(subject, resource, null, null), 10).stream()
                .map(AuditEntry::number)
                .toList();
    }

    private static AuditedAct act(String subject, String resource) {
        return new AuditedAct(subject, subject, "r", "o", "W", resource, AuditOutcome.DONE.name(), null, null);
    }

    private void append(int count) throws SQLException {
        for (int i = 0; i < count; i++) {
            rows.appendAlone(Acts.closing("r-" + i));
        }
    }

    /// As somebody does who owns the table and has switched off its guard.
    private static void tamper(String sql) throws SQLException {
        run("alter table audit_entry disable trigger all; %s; alter table audit_entry enable always trigger"
                        .formatted(sql)
                + " audit_entry_is_append_only; alter table audit_entry enable always trigger audit_entry_is_kept");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
