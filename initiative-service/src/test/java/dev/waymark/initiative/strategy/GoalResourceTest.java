package dev.waymark.initiative.strategy;

import static dev.waymark.initiative.SampleCycle.describe;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingReference;
import dev.waymark.rest.fixture.RacingWrites;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class GoalResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void aGoalHasAnOwnerAndATarget() {
        var id = cycle.lead.create(cycle.path("/goals"), """
                {"level": "IT", "title": "Dates are kept", "weight": 1, "owner": "dan.finance",
                 "target": {"metric": "Closed by the promised date, %", "baseline": 82, "value": 95, "dueOn": "2027-12-31"}}""");
        var path = "/v1/goals/" + id;
        cycle.viewer
                .get(path)
                .then()
                .body("owner", equalTo("dan.finance"))
                .body("target.baseline", equalTo(82f))
                .body("target.value", equalTo(95f))
                .body("target.dueOn", equalTo("2027-12-31"));
        cycle.lead.patch(path, "{\"target\": null}").then().statusCode(200).body("target", equalTo(null));
    }

    @Test
    void aNewGoalCanBeReadAtItsLocation() {
        var location = cycle.lead
                .post(cycle.path("/goals"), """
                    {"level": "CORPORATE", "title": "Keep the customers we have", "weight": 2.5}\
                    """)
                .then()
                .statusCode(201)
                .body("version", equalTo(0))
                .header("Location", matchesPattern("/v1/goals/[0-9a-f]{8}-[0-9a-f]{4}-7.*"))
                .extract()
                .header("Location");
        cycle.viewer
                .get(location)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("cycleId", equalTo(cycle.id))
                .body("level", equalTo("CORPORATE"))
                .body("weight", equalTo(2.5f))
                .body("uncovered", equalTo(true));
    }

    @Test
    void aGoalIsUncoveredUntilAnInitiativeServesItAndSaysSoByItsTag() {
        var goal = cycle.goal("IT", 1);
        var other = cycle.goal("IT", 1);
        var initiative =
                cycle.initiative("A", ", \"alignments\": [{\"goalId\": \"%s\", \"alignment\": 40}]".formatted(goal));

        var covered = cycle.lead.get("/v1/goals/" + goal);
        covered.then().body("uncovered", equalTo(false));
        cycle.lead.get("/v1/goals/" + other).then().body("uncovered", equalTo(true));
        cycle.lead.get(cycle.path("/goals")).then().body("items.uncovered", equalTo(List.of(false, true)));

        cycle.lead
                .patch(
                        "/v1/initiatives/" + initiative,
                        "{\"alignments\": [{\"goalId\": \"%s\", \"alignment\": 0}]}".formatted(goal))
                .then()
                .statusCode(200);
        cycle.lead
                .request()
                .header("If-None-Match", covered.header("ETag"))
                .get("/v1/goals/" + goal)
                .then()
                .statusCode(200)
                .body("uncovered", equalTo(true))
                .body("version", equalTo(0));
    }

    @Test
    void aGoalIsChangedOnlyByWhoHasReadIt() {
        var path = "/v1/goals/" + cycle.goal("IT", 1);
        var patch =
                cycle.lead.request().contentType("application/merge-patch+json").body("{\"title\": \"Other\"}");

        refused(patch.patch(path), 428, "precondition-required").header("ETag", startsWith("\""));
        cycle.lead
                .patch(path, "{\"title\": \"Other\", \"description\": \"At length\", \"level\": \"CORPORATE\"}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("title", equalTo("Other"))
                .body("level", equalTo("CORPORATE"));
        refused(patch.header("If-Match", "\"0\"").patch(path), 412, "stale-version");
    }

    @Test
    void aGoalIsDeletedWhenNoInitiativeIsAlignedWithIt() {
        var goal = cycle.goal("IT", 1);
        var path = "/v1/goals/" + goal;
        var aligned =
                cycle.initiative("A-1", ", \"alignments\": [{\"goalId\": \"%s\", \"alignment\": 0}]".formatted(goal));

        refused(cycle.lead.delete(path), 409, "in-use").body("detail", containsString("initiative 'A-1'"));
        refused(cycle.steering.delete(path), 403, "forbidden");
        refused(cycle.lead.request().delete(path), 428, "precondition-required");
        cycle.lead
                .patch("/v1/initiatives/" + aligned, "{\"alignments\": []}")
                .then()
                .statusCode(200);
        cycle.lead.delete(path).then().statusCode(204);
        refused(cycle.lead.get(path), 404, "not-found");
        refused(cycle.lead.request().header("If-Match", "*").delete(path), 404, "not-found");
        cycle.lead.get(cycle.path("/goals")).then().body("items", empty());
    }

    @Test
    void noInitiativeIsAlignedWithAGoalThatIsGone() throws Exception {
        var number = new AtomicInteger();
        assertThat(RacingReference.faults(
                        cycle.lead,
                        () -> "/v1/goals/" + cycle.goal("IT", 1),
                        path -> cycle.lead.post(
                                cycle.path("/initiatives"),
                                describe(
                                        "R-" + number.incrementAndGet(),
                                        ", \"alignments\": [{\"goalId\": \"%s\", \"alignment\": 1}]"
                                                .formatted(path.substring("/v1/goals/".length()))))))
                .isEmpty();
        assertThat(RacingWrites.faultsOfDeletion(cycle.lead, "/v1/goals/" + cycle.goal("IT", 1)))
                .isEmpty();
    }

    @Test
    void everyFaultOfAGoalIsNamed() {
        refused(
                        cycle.lead.post(
                                cycle.path("/goals"), "{\"level\": \"GLOBAL\", \"title\": \" \", \"weight\": 0}"),
                        400,
                        "invalid-request")
                .body("violations.pointer", equalTo(List.of("/level", "/title", "/weight")));
        refused(cycle.lead.post(cycle.path("/goals"), "{\"weight\": 1001}"), 400, "invalid-request")
                .body("violations.pointer", hasItems("/level", "/title", "/weight"));
    }

    @Test
    void pagesNeitherSkipNorRepeat() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.add(cycle.goal("IT", 1));
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = cycle.lead
                    .get(cycle.path("/goals?limit=2&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            cursor = page.path("nextCursor");
        }
        assertThat(seen).isEqualTo(made);
    }
}
