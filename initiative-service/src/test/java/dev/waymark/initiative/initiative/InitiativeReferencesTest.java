package dev.waymark.initiative.initiative;

import static dev.waymark.initiative.SampleCycle.DEPARTMENT;
import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.PAIN_B;
import static dev.waymark.initiative.SampleCycle.describe;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class InitiativeReferencesTest {

    private static final String ARCHIVED = "{\"archived\": true}";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void everyReferenceMustBeOfTheCycle() {
        var elsewhere = new SampleCycle();
        var foreignGoal = elsewhere.goal("IT", 1);
        var foreign = elsewhere.initiative("F", "");
        var unknown = UUID.randomUUID().toString();
        refused(
                        cycle.lead.post(
                                cycle.path("/initiatives"),
                                describe("A", """
                                                , "mitigations": [{"painPointId": "%s", "low": 0, "likely": 0, "high": 1}],
                                                "alignments": [{"goalId": "%s", "alignment": 1}],
                                                "dependsOn": ["%s"], "excludes": ["%s"]""".formatted(unknown, foreignGoal, foreign, unknown))
                                        .replace(DEPARTMENT, unknown)),
                        422,
                        "unknown-reference")
                .body(
                        "violations.pointer",
                        equalTo(List.of("/alignments", "/departmentId", "/dependsOn", "/excludes", "/mitigations")))
                .body("violations[0].message", containsString(foreignGoal));
    }

    @Test
    void anInitiativeIsArchivedWhenNoOtherWaitsForIt() {
        var first = cycle.initiative("A-1", "");
        var second = cycle.initiative("A-2", ", \"dependsOn\": [\"%s\"]".formatted(first));
        var path = "/v1/initiatives/" + first;

        refused(cycle.lead.patch(path, ARCHIVED), 409, "in-use").body("detail", containsString("initiative 'A-2'"));
        cycle.lead.patch("/v1/initiatives/" + second, ARCHIVED).then().statusCode(200);
        cycle.lead.patch(path, ARCHIVED).then().statusCode(200).body("archived", equalTo(true));

        refused(cycle.lead.patch("/v1/initiatives/" + second, "{\"archived\": null}"), 422, "unknown-reference")
                .body("violations.pointer", equalTo(List.of("/dependsOn")));
        refused(
                cycle.lead.post(
                        cycle.path("/initiatives"), describe("A-3", ", \"excludes\": [\"%s\"]".formatted(first))),
                422,
                "unknown-reference");
    }

    @Test
    void anArchivedInitiativeServesNoGoalRelievesNoPainAndIsNoCandidate() {
        var goal = cycle.goal("IT", 1);
        var initiative = cycle.initiative("A-1", """
                , "alignments": [{"goalId": "%s", "alignment": 50}],
                "mitigations": [{"painPointId": "%s", "low": 0, "likely": 0.5, "high": 1}]""".formatted(goal, PAIN_A));
        cycle.lead.get("/v1/goals/" + goal).then().body("uncovered", equalTo(false));

        cycle.lead.patch("/v1/initiatives/" + initiative, ARCHIVED).then().statusCode(200);

        cycle.lead.get("/v1/goals/" + goal).then().body("uncovered", equalTo(true));
        cycle.lead.get(cycle.path("/pain-relief")).then().body("items", empty());
        cycle.lead
                .get(cycle.path("/initiative-snapshot"))
                .then()
                .statusCode(200)
                .body("initiatives", empty());
        cycle.lead.get(cycle.path("/initiatives?archived=true")).then().body("items.code", equalTo(List.of("A-1")));
    }

    @Test
    void initiativesThatWaitForEachOtherAreRefusedAndNamed() {
        var a = cycle.initiative("A", "");
        var b = cycle.initiative("B", ", \"dependsOn\": [\"%s\"]".formatted(a));
        var c = cycle.initiative("C", ", \"dependsOn\": [\"%s\"]".formatted(b));

        refused(
                        cycle.lead.patch("/v1/initiatives/" + a, "{\"dependsOn\": [\"%s\"]}".formatted(c)),
                        422,
                        "dependency-cycle")
                .body("violations[0].pointer", equalTo("/dependsOn"))
                .body("violations[0].message", containsString("A → C → B → A"));
        refused(
                        cycle.lead.patch("/v1/initiatives/" + a, "{\"dependsOn\": [\"%s\"]}".formatted(a)),
                        422,
                        "dependency-cycle")
                .body("violations[0].message", containsString("A → A"));
        cycle.lead.get("/v1/initiatives/" + a).then().body("dependsOn.size()", equalTo(0));
    }

    @Test
    void twoChangesAtOnceCannotCloseARingTogether() throws Exception {
        for (int round = 0; round < 5; round++) {
            var a = cycle.initiative("A" + round, "");
            var b = cycle.initiative("B" + round, "");
            try (var threads = Executors.newFixedThreadPool(2)) {
                var answers = threads.invokeAll(List.<Callable<Integer>>of(() -> dependOn(a, b), () -> dependOn(b, a)));
                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 422);
            }
        }
    }

    @Test
    void nothingIsBothNeededAndExcluded() {
        var a = cycle.initiative("A", "");
        refused(
                        cycle.lead.post(
                                cycle.path("/initiatives"),
                                describe("B", ", \"dependsOn\": [\"%s\"], \"excludes\": [\"%s\"]".formatted(a, a))),
                        422,
                        "contradiction")
                .body("violations[0].pointer", equalTo("/excludes"));
        refused(
                cycle.lead.patch("/v1/initiatives/" + a, "{\"excludes\": [\"%s\"]}".formatted(a)),
                422,
                "contradiction");
    }

    @Test
    void whatItNamedAlreadyMayStayWhenItIsArchived() {
        var later = Api.as("later-lea", "programme-lead");
        var mitigation = "{\"painPointId\": \"%s\", \"low\": 0, \"likely\": 0.5, \"high\": 1}";
        var path = "/v1/initiatives/"
                + cycle.initiative("A", ", \"mitigations\": [%s]".formatted(mitigation.formatted(PAIN_A)));

        later.patch(path, "{\"title\": \"Another title\"}")
                .then()
                .statusCode(200)
                .body("mitigations[0].painPointId", equalTo(PAIN_A));
        refused(
                        later.patch(path, "{\"mitigations\": [%s]}".formatted(mitigation.formatted(PAIN_B))),
                        422,
                        "unknown-reference")
                .body("violations[0].message", containsString(PAIN_B));
    }

    private int dependOn(String initiative, String other) {
        return cycle.lead
                .request()
                .contentType("application/merge-patch+json")
                .header(
                        "If-Match",
                        cycle.lead.get("/v1/initiatives/" + initiative).header("ETag"))
                .body("{\"dependsOn\": [\"%s\"]}".formatted(other))
                .patch("/v1/initiatives/" + initiative)
                .statusCode();
    }
}
