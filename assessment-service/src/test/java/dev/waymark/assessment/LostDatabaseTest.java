package dev.waymark.assessment;

import static org.hamcrest.Matchers.equalTo;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.LostDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LostDatabaseTest {

    private static final String CYCLE =
            "{\"name\": \"%s\", \"currency\": \"EUR\", \"startsOn\": \"2027-01-01\", \"cadenceDays\": 365}";

    private final Api lead = Api.as("lea", "programme-lead");

    @Inject
    DataSource database;

    @Test
    void aWriteWhoseConnectionBreaksCanBeTriedAgain() throws SQLException, ExecutionException, InterruptedException {
        var path = "/v1/cycles/" + lead.create("/v1/cycles", CYCLE.formatted("Held"));
        new LostDatabase(database, "cycle").duringStatement(() -> lead.patch(path, "{\"name\": \"Lost\"}"));
        lead.get(path).then().statusCode(200).body("name", equalTo("Held"));
    }

    @Test
    void aCommitWhoseConnectionBreaksCanBeTriedAgain() throws SQLException {
        new LostDatabase(database, "cycle")
                .atCommit(List.of(
                        () -> lead.post("/v1/cycles", CYCLE.formatted("Never")),
                        () -> lead.request()
                                .header("Idempotency-Key", "lost-commit")
                                .contentType("application/json")
                                .body(CYCLE.formatted("Never"))
                                .post("/v1/cycles")));
    }
}
