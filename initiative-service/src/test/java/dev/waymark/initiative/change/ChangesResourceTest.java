package dev.waymark.initiative.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ChangesResourceTest {

    private final Api integrator = Api.as("service-account-crm", "integrator");

    @Inject
    DataSource database;

    @Test
    void whatIsChangedIsReadInItsOrder() {
        var cycle = new SampleCycle();
        var goal = cycle.goal("IT", 1);
        cycle.lead.patch("/v1/goals/" + goal, "{\"title\": \"Other\"}").then().statusCode(200);
        cycle.lead.delete("/v1/goals/" + goal).then().statusCode(204);

        integrator
                .get(changesOf(cycle))
                .then()
                .statusCode(200)
                .body("items.eventType", contains("goal.created", "goal.changed", "goal.deleted"))
                .body("items.operation", contains("CREATED", "CHANGED", "DELETED"))
                .body("items.resourceId", contains(goal, goal, goal))
                .body("items.link[1]", equalTo("/v1/goals/" + goal))
                .body("items.changedBy[0]", equalTo("lea"))
                .body("hasMore", equalTo(false));
        integrator
                .get(changesOf(cycle) + "&eventType=goal.deleted")
                .then()
                .body("items.operation", contains("DELETED"));
    }

    @Test
    void whatIsRefusedOrWrittenOnceMoreIsNoChange() {
        var cycle = new SampleCycle();
        cycle.lead.post(cycle.path("/goals"), "{}").then().statusCode(400);
        cycle.viewer.post(cycle.path("/goals"), "{}").then().statusCode(403);

        integrator.get(changesOf(cycle)).then().body("items", empty());
    }

    @Test
    void aCursorLeadsOnAndNowhereElse() {
        var cycle = new SampleCycle();
        cycle.goal("IT", 1);
        cycle.goal("IT", 2);
        String next = integrator
                .get(changesOf(cycle) + "&limit=1")
                .then()
                .body("hasMore", equalTo(true))
                .extract()
                .path("nextCursor");
        String last = integrator
                .get(changesOf(cycle) + "&limit=1&cursor=" + next)
                .then()
                .body("items.size()", equalTo(1))
                .body("hasMore", equalTo(false))
                .extract()
                .path("nextCursor");

        integrator.get(changesOf(cycle) + "&cursor=" + last).then().body("items", empty());
        integrator.get("/v1/changes/initiatives?cursor=" + last).then().statusCode(400);
        integrator.get("/v1/changes/initiatives?cycleId=x").then().statusCode(400);
        assertThat(next).isNotEqualTo(last);
    }

    @Test
    void whatIsNoLongerKeptIsGone() throws SQLException {
        var cycle = new SampleCycle();
        cycle.goal("IT", 1);
        String cursor = integrator.get(changesOf(cycle)).path("nextCursor");
        cycle.goal("IT", 2);
        removeAll();

        integrator
                .get(changesOf(cycle) + "&cursor=" + cursor)
                .then()
                .statusCode(410)
                .body("type", equalTo("urn:waymark:problem:cursor-expired"));
        integrator.get(changesOf(cycle)).then().statusCode(200).body("items", empty());
    }

    private void removeAll() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update change_start set number = (select max(number) from change); delete from change");
        }
    }

    private static String changesOf(SampleCycle cycle) {
        return "/v1/changes/initiatives?cycleId=" + cycle.id;
    }
}
