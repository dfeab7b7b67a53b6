package dev.waymark.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.rest.audit.BrokenRow.ChainFault;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The table of the audit trail as the services create it.
class AuditRowsTest {

    private static final List<Path> MIGRATIONS = Stream.of(
                    "assessment-service/src/main/resources/db/migration/V0200__create_audit_entry.sql",
                    "initiative-service/src/main/resources/db/migration/V0250__create_audit_entry.sql",
                    "roadmap-service/src/main/resources/db/migration/V0360__create_audit_entry.sql")
            .map(Path.of("..")::resolve)
            .toList();

    private static EmbeddedPostgres postgres;

    private AuditRows rows;
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
        rows = new AuditRows(postgres.getPostgresDatabase());
        trail = new AuditTrail(rows);
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
        assertThat(rows.page(1, AuditFilter.ALL, 10))
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
        var first = rows.page(0, AuditFilter.ALL, 1).getFirst().at();
        assertThat(rows.page(0, new AuditFilter("", "", first, null), 9)).hasSize(3);
        assertThat(rows.page(0, new AuditFilter("", "", null, first), 9)).isEmpty();
    }

    @Test
    void theDatabaseRefusesEveryChange() {
        for (var change : List.of(
                "update audit_entry set word = 'NOTHING'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_head",
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
        tamper(
                "update audit_entry set number = 100 where number = 2; update audit_entry set number = 2 where number = 3;"
                        + "update audit_entry set number = 3 where number = 100");
        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(2, ChainFault.UNLINKED));
        assertThat(trail.verify().rows()).isEqualTo(1);
    }

    @Test
    void rowsThatAreMissingFromTheEndAreNoticed() throws SQLException {
        append(9);
        tamper("delete from audit_entry where number > 7");

        assertThat(trail.verify().firstBroken()).isEqualTo(new BrokenRow(8, ChainFault.MISSING));
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
                AuditRows.fill(statement, row);
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

    private List<Long> numbers(String subject, String resource) throws SQLException {
        return rows.page(0, new AuditFilter(subject, resource, null, null), 10).stream()
                .map(AuditEntry::number)
                .toList();
    }

    private static AuditedAct act(String subject, String resource) {
        return new AuditedAct(subject, subject, "r", "o", "W", resource, AuditOutcome.DONE, null, null);
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
                + " audit_entry_is_append_only");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
