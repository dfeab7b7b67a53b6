package dev.waymark.initiative.carryover;

import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.PAIN_B;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class CarryOverResourceTest {

    private static final String COPY_OF_PAIN_A = "01980000-0000-7000-8000-00000000a101";
    private static final String COPY_OF_DEPARTMENT = "01980000-0000-7000-8000-00000000d101";
    private static final String OTHER_DEPARTMENT = "01980000-0000-7000-8000-00000000d002";

    private final SampleCycle old = new SampleCycle();
    private final SampleCycle next = new SampleCycle();
    private final Api heir = Api.as("heir-" + old.id, "programme-lead");

    @Test
    void anUnfinishedInitiativeGoesOnWithWhatBelongsToIt() {
        var goal = old.goal("IT", 2);
        var before = old.initiative("BEFORE", "");
        var done = old.initiative("DONE", "");
        var initiative = old.initiative("A", """
                , "owner": "ola", "levers": ["DESIGN"],
                "slices": [{"title": "All", "delivers": "All of it.", "durationPeriods": 1, "costShare": 1}],
                "mitigations": [{"painPointId": "%s", "low": 0.1, "likely": 0.4, "high": 0.5},
                                {"painPointId": "%s", "low": 0.1, "likely": 0.4, "high": 0.5}],
                "alignments": [{"goalId": "%s", "alignment": 70}], "dependsOn": ["%s", "%s"]""".formatted(PAIN_A, PAIN_B, goal, before, done));
        price(initiative);
        decide(initiative);

        var answer = heir.post(next.path("/carried-over-initiatives"), finished(done))
                .then()
                .statusCode(201)
                .body("predecessorId", equalTo(old.id))
                .body("carriedOver.predecessor.code", contains("BEFORE", "A"))
                .body("carriedOver[0].dropped", empty())
                .body("carriedOver[1].dropped.kind", contains("PAIN_POINT", "DEPENDENCY"))
                .body("carriedOver[1].dropped.name", contains("Nobody calls back", "DONE"))
                .body("leftBehind.initiative.code", contains("DONE"))
                .body("leftBehind.reason", contains("FINISHED"))
                .extract();

        String copyOfBefore = answer.path("carriedOver[0].initiativeId");
        String copied = answer.path("carriedOver[1].initiativeId");
        var copy = "/v1/initiatives/" + copied;
        String copiedGoal = heir.get(next.path("/goals")).path("items[0].id");
        heir.get(copy)
                .then()
                .body("code", equalTo("A"))
                .body("owner", equalTo("ola"))
                .body("departmentId", equalTo(COPY_OF_DEPARTMENT))
                .body("predecessorId", equalTo(initiative))
                .body("mitigations.painPointId", contains(COPY_OF_PAIN_A))
                .body("alignments.goalId", contains(copiedGoal))
                .body("dependsOn", contains(copyOfBefore))
                .body("levers", contains("DESIGN"))
                .body("slices.title", contains("All"))
                .body("decidedCategory", nullValue());
        String assumption = heir.get(next.path("/assumptions")).path("items[0].id");
        heir.get(copy + "/price")
                .then()
                .statusCode(200)
                .body("lines.label", contains("Build", "Fewer calls"))
                .body("lines[1].assumptionId", equalTo(assumption))
                .body("confidential", equalTo(true));
    }

    @Test
    void itsHistorySaysWhatItWasInEachCycle() {
        var initiative = old.initiative("A", "");
        price(initiative);
        decide(initiative);
        String copy = heir.post(next.path("/carried-over-initiatives"), "{}").path("carriedOver[0].initiativeId");
        var third = new SampleCycle();
        String last = Api.as("heir-" + next.id, "programme-lead")
                .post(third.path("/carried-over-initiatives"), "{}")
                .path("carriedOver[0].initiativeId");

        var history = "/v1/initiatives/%s/history".formatted(last);
        third.steering
                .get(history)
                .then()
                .statusCode(200)
                .body("predecessors.cycleId", contains(next.id, old.id))
                .body("predecessors.initiativeId", contains(copy, initiative))
                .body("predecessors.cycleName", contains("2027", "2027"))
                .body("predecessors.categoryDecided", contains(false, true))
                .body("predecessors[1].category", equalTo("GROWTH"))
                .body("predecessors.expectedCost.amount", contains("550.00", "550.00"))
                .body("predecessors.expectedGain.amount", contains("751.67", "751.67"))
                .body("predecessors[1].carriedOverBy", equalTo("heir-" + old.id));
        third.viewer
                .get(history)
                .then()
                .statusCode(200)
                .body("predecessors[1].category", equalTo("GROWTH"))
                .body("predecessors[1].expectedCost", nullValue())
                .body("predecessors[1].expectedGain", nullValue());
    }

    @Test
    void whatDoesNotGoOnIsNamedWithTheReason() {
        old.initiative("KEPT", "");
        old.lead
                .patch("/v1/initiatives/" + old.initiative("GONE", ""), "{\"archived\": true}")
                .then()
                .statusCode(200);
        old.lead.create(
                old.path("/initiatives"),
                SampleCycle.describe("ELSEWHERE", "").replace(SampleCycle.DEPARTMENT, OTHER_DEPARTMENT));
        old.initiative("TAKEN", "");
        next.initiative("TAKEN", "");

        heir.post(next.path("/carried-over-initiatives"), "{}")
                .then()
                .statusCode(201)
                .body("carriedOver.initiative.code", contains("KEPT"))
                .body("leftBehind.initiative.code", contains("GONE", "ELSEWHERE", "TAKEN"))
                .body("leftBehind.reason", contains("ARCHIVED", "DEPARTMENT_MISSING", "CODE_TAKEN"));
        heir.post(next.path("/carried-over-initiatives"), "{}")
                .then()
                .statusCode(201)
                .body("carriedOver", empty())
                .body(
                        "leftBehind.reason",
                        contains("ALREADY_CARRIED_OVER", "ARCHIVED", "DEPARTMENT_MISSING", "CODE_TAKEN"));
    }

    @Test
    void onlyWhoLeadsTheUnfinishedCycleToo() {
        old.initiative("A", "");
        var outside = Api.as("heir-%s-outside".formatted(old.id), "programme-lead");

        refused(outside.post(next.path("/carried-over-initiatives"), "{}"), 409, "no-predecessor");
        refused(next.lead.post(next.path("/carried-over-initiatives"), "{}"), 409, "no-predecessor");
        refused(heir.post(next.path("/carried-over-initiatives"), finished(next.id)), 422, "unknown-reference")
                .body("violations[0].pointer", equalTo("/finishedInitiativeIds"))
                .body("violations[0].message", containsString(next.id));
        next.lead.get(next.path("/initiatives")).then().body("items", empty());
    }

    @Test
    void anInitiativeThatIsNewHasNoHistory() {
        var initiative = old.initiative("A", "");

        old.viewer
                .get("/v1/initiatives/%s/history".formatted(initiative))
                .then()
                .statusCode(200)
                .body("predecessors", empty())
                .body("initiative.code", not(nullValue()));
    }

    private static String finished(String initiative) {
        return "{\"finishedInitiativeIds\": [\"%s\"]}".formatted(initiative);
    }

    private void price(String initiative) {
        var assumption = old.lead.create(
                old.path("/assumptions"), "{\"statement\": \"s\", \"source\": \"s\", \"observedOn\": \"2026-01-01\"}");
        old.price(
                        initiative,
                        WORKED_PRICE
                                .replace("{\"discountRate\"", "{\"confidential\": true, \"discountRate\"")
                                .replace(
                                        "\"RUNNING\",", "\"RUNNING\", \"assumptionId\": \"%s\",".formatted(assumption)))
                .then()
                .statusCode(201);
    }

    private void decide(String initiative) {
        old.lead
                .put(
                        "/v1/initiatives/%s/category-decision".formatted(initiative),
                        "{\"category\": \"GROWTH\", \"reason\": \"It brings turnover.\"}")
                .then()
                .statusCode(201);
    }
}
