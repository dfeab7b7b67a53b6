package dev.waymark.initiative.assessment;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class AssessmentTest {

    private final SampleCycle cycle = new SampleCycle();

    @ParameterizedTest
    @ValueSource(strings = {"busy-lea", "garbled-lea", "sparse-lea", "cut-lea", "slow-lea"})
    void whenAssessmentIsAwayWeSayWhenToTryAgainAndWriteNothing(String name) {
        var unlucky = Api.as(name, "programme-lead");
        var goal = "{\"level\": \"IT\", \"title\": \"Goal\", \"weight\": 1}";

        refused(unlucky.post(cycle.path("/goals"), goal), 503, "dependency-unavailable")
                .header("Retry-After", "5");
        cycle.lead.get(cycle.path("/goals")).then().body("items.size()", equalTo(0));
    }

    @Test
    void theMarksOfARequestInTheLogsGoOnToTheSibling() {
        var traced = Api.as("traced-lea", "programme-lead");
        refused(traced.get(cycle.path("/goals")), 503, "dependency-unavailable");

        var marked = traced.request()
                .header("X-Request-Id", "a-request")
                .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00")
                .get(cycle.path("/goals"));

        refused(marked, 404, "not-found");
    }

    @Test
    void aStakeholderSeesOnlyCyclesThatAssessmentShowsThem() {
        var goal = cycle.goal("IT", 1);
        var initiative = cycle.initiative("A", "");

        cycle.stakeholder.get(cycle.path("/goals")).then().statusCode(200);
        cycle.stakeholder.get("/v1/initiatives/" + initiative).then().statusCode(200);
        refused(cycle.stranger.get(cycle.path("/goals")), 404, "not-found")
                .body("detail", containsString("cycle " + cycle.id));
        refused(cycle.stranger.get(cycle.path("/initiative-snapshot")), 404, "not-found");
        refused(cycle.stranger.get("/v1/goals/" + goal), 404, "not-found");
    }

    @Test
    void whatIsHiddenLooksLikeWhatIsNotThere() {
        var hidden = cycle.initiative("A", "");
        var nowhere = UUID.randomUUID();

        refused(cycle.stranger.get("/v1/initiatives/" + hidden), 404, "not-found")
                .body("detail", equalTo("No initiative %s is visible to you.".formatted(hidden)));
        refused(cycle.stranger.get("/v1/initiatives/" + nowhere), 404, "not-found")
                .body("detail", equalTo("No initiative %s is visible to you.".formatted(nowhere)));
    }

    @Test
    void whoseRolesDoNotSufficeThereIsTurnedAwayHere() {
        refused(Api.as("barred-vera", "viewer").get(cycle.path("/goals")), 403, "forbidden");
    }

    @Test
    void aCycleThatAssessmentHidesFromALeadIsNotThere() {
        refused(Api.as("blind-lea", "programme-lead").get(cycle.path("/goals")), 404, "not-found");
        refused(
                Api.as("blind-lea", "programme-lead").post(cycle.path("/initiatives"), SampleCycle.describe("A", "")),
                404,
                "not-found");
    }
}
