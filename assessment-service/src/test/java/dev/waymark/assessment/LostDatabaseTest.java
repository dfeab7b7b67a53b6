package dev.waymark.assessment;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The database goes away while somebody writes: the caller is told to come again, whatever the moment.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LostDatabaseTest {

    private static final String CYCLE =
            "{\"name\": \"%s\", \"currency\": \"EUR\", \"startsOn\": \"2027-01-01\", \"cadenceDays\": 365}";

    private final Api lead = Api.as("lea", "programme-lead");

    @Inject
    DataSource database;

    @AfterEach
    void letCommitsPass() throws SQLException {
        run("drop trigger if exists tr_end_at_commit on cycle");
        run("drop function if exists end_backend()");
    }

    @Test
    void aWriteWhoseConnectionBreaksCanBeTriedAgain() throws SQLException, ExecutionException, InterruptedException {
        var path = "/v1/cycles/" + lead.create("/v1/cycles", CYCLE.formatted("Held"));
        var etag = lead.get(path).header("ETag");
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("lock table cycle in share mode");
                var write = CompletableFuture.supplyAsync(() -> lead.request()
                        .header("If-Match", etag)
                        .contentType("application/merge-patch+json")
                        .body("{\"name\": \"Lost\"}")
                        .patch(path));
                endWhoWaits();
                away(write.get());
            } finally {
                connection.rollback();
            }
        }
        lead.get(path).then().statusCode(200).body("name", equalTo("Held"));
    }

    @Test
    void aCommitWhoseConnectionBreaksCanBeTriedAgain() throws SQLException {
        run("create function end_backend() returns trigger language plpgsql as"
                + " 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end'");
        run("create constraint trigger tr_end_at_commit after insert on cycle deferrable initially deferred"
                + " for each row execute function end_backend()");

        away(lead.post("/v1/cycles", CYCLE.formatted("Never")));
        away(lead.request()
                .header("Idempotency-Key", "lost-commit")
                .contentType("application/json")
                .body(CYCLE.formatted("Never"))
                .post("/v1/cycles"));
    }

    private void endWhoWaits() throws SQLException {
        var ended = 0;
        while (ended == 0) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                            + " where wait_event_type = 'Lock' and pid <> pg_backend_pid()")) {
                rows.next();
                ended = rows.getInt(1);
            }
        }
    }

    private static void away(Response response) {
        refused(response, 503, "dependency-unavailable").header("Retry-After", "1");
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
