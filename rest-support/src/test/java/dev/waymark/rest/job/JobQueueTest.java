package dev.waymark.rest.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Jobs in a real database, with a clock that the test moves on.
class JobQueueTest {

    private static final String KIND = "solve";
    private static final String OTHER = "mine";
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID ABANDONED = new UUID(0, 2);

    private final AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);
    private final BlockingQueue<UUID> done = new LinkedBlockingQueue<>();
    private EmbeddedPostgres postgres;
    private DataSource database;

    @BeforeEach
    void startDatabase() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        database = postgres.getPostgresDatabase();
        run("""
                create table scheduled_tasks (task_name text, task_instance text, task_data bytea,
                    execution_time timestamptz, picked boolean, picked_by text, last_success timestamptz,
                    last_failure timestamptz, consecutive_failures integer, last_heartbeat timestamptz, version bigint,
                    priority smallint, primary key (task_name, task_instance))""");
    }

    @AfterEach
    void stopDatabase() throws IOException {
        postgres.close();
    }

    /// A scheduler remembers since when it has seen jobs of unknown kinds, and deletes them when it next looks
    /// for abandoned ones of its own. So the job of the other kind is due first and is seen with the first of
    /// its own, and the abandoned one is taken over after the deletion.
    @Test
    void aSchedulerKeepsTheJobsOfOtherKinds() throws SQLException, InterruptedException {
        insert(OTHER, FIRST, "null");
        try (var queue = new JobQueue(
                database, KIND, new Quick(), done::add, () -> Instant.now().plus(later.get()))) {
            queue.add(FIRST);
            queue.start();
            assertThat(done.poll(30, TimeUnit.SECONDS)).isEqualTo(FIRST);

            later.set(Duration.ofDays(60));
            insert(KIND, ABANDONED, "now()");
            assertThat(done.poll(30, TimeUnit.SECONDS)).isEqualTo(ABANDONED);
        }

        assertThat(count(OTHER)).isOne();
        assertThat(count(KIND)).isZero();
    }

    /// A job that is due.
    ///
    /// @param lastSign when an instance that has begun it was last alive, in SQL; `null` where none has
    private void insert(String kind, UUID id, String lastSign) throws SQLException {
        run("""
                insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
                select '%s', '%s', now() - interval '1 day', sign is not null, 'an instance', sign, 1
                from (select %s::timestamptz as sign)""".formatted(kind, id, lastSign));
    }

    private int count(String kind) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from scheduled_tasks where task_name = '%s'".formatted(kind))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private record Quick() implements JobThreads {

        @Override
        public int threads() {
            return 1;
        }

        @Override
        public Duration pollingInterval() {
            return Duration.ofMillis(100);
        }

        @Override
        public Duration heartbeatInterval() {
            return Duration.ofMillis(200);
        }
    }
}
