package dev.waymark.assessment.access;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Lets nobody be access admin of everything but by these grants, until it is closed.
public final class OnlyAdmins implements AutoCloseable {

    private final DataSource database;
    private final String theirs;

    /// @param grants paths of their grants
    public OnlyAdmins(DataSource database, String... grants) throws SQLException {
        this.database = database;
        this.theirs = Arrays.stream(grants)
                .map(path -> "'%s'".formatted(path.substring(path.lastIndexOf('/') + 1)))
                .collect(joining(","));
        change("""
                create table parked as select id, valid_until from access_grant where role = 'ACCESS_ADMIN'
                and state = 'APPROVED' and scope = 'EVERYTHING' and id not in (%s)""".formatted(theirs));
        changePeriods("valid_from + interval '1 microsecond'");
    }

    @Override
    public void close() throws SQLException {
        changePeriods("parked.valid_until");
        change("drop table parked");
    }

    /// The statuses, in order, of requests that were all let in before one of them could take a grant away.
    public List<Integer> atOnce(IntSupplier... requests) throws SQLException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var held = database.getConnection()) {
            held.setAutoCommit(false);
            execute(held, "select from access_grant where id in (%s) for update".formatted(theirs));
            var running = Stream.of(requests)
                    .map(request -> CompletableFuture.supplyAsync(request::getAsInt, threads))
                    .toList();
            await().until(() -> waiting() == requests.length);
            held.rollback();
            return running.stream().map(CompletableFuture::join).sorted().toList();
        }
    }

    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void changePeriods(String until) throws SQLException {
        change("alter table access_grant disable trigger access_grant_stays");
        change("update access_grant set valid_until = %s from parked where parked.id = access_grant.id"
                .formatted(until));
        change("alter table access_grant enable trigger access_grant_stays");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
