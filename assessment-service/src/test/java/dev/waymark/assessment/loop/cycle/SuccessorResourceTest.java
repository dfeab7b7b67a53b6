package dev.waymark.assessment.loop.cycle;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SuccessorResourceTest {

    private static final String NEXT = "{\"name\": \"Next\", \"startsOn\": \"2028-01-01\"}";

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void itsAnswerSaysWhatWasCarriedOver() {
        fill();
        var started = cycle.lead.post(cycle.path("/successors"), NEXT).then().statusCode(201);
        started.body(
                        "carriedOver.kind",
                        equalTo(List.of(
                                "DEPARTMENTS",
                                "TOUCHPOINTS",
                                "STAKEHOLDERS",
                                "PAIN_POINTS",
                                "SEGMENTS",
                                "METHOD_SETTINGS",
                                "GRANTS")))
                .body("carriedOver.count", equalTo(List.of(2, 1, 1, 1, 1, 0, 1)))
                .body("cycle.predecessorId", equalTo(cycle.id))
                .body("cycle.state", equalTo("DRAFT"))
                .body("cycle.currency", equalTo("EUR"));
        assertThat(started.extract().header("Location"))
                .isEqualTo("/v1/cycles/" + started.extract().path("id"));
    }

    @Test
    void copiesPointToCopies() {
        fill();
        var next = cycle.lead.create(cycle.path("/successors"), NEXT);
        var copied = departments(next);
        assertThat(copied.keySet()).isEqualTo(departments(cycle.id).keySet());
        assertThat(copied.values())
                .doesNotContainAnyElementsOf(departments(cycle.id).values());
        items(next, "departments").body("items.find { it.code == 'IT' }.parentId", equalTo(copied.get("OF Hotline")));
        var touchpoints = items(next, "touchpoints")
                .body("items[0].departmentId", equalTo(copied.get("OF Hotline")))
                .body("items[0].importance", equalTo(80));
        items(next, "stakeholders")
                .body("items[0].departmentId", equalTo(copied.get("IT")))
                .body("items[0].version", equalTo(0));
        items(next, "pain-points")
                .body("items.title", equalTo(List.of("Waits")))
                .body("items[0].departmentIds", equalTo(List.of(copied.get("IT"))))
                .body("items[0].touchpointIds[0]", equalTo(touchpoints.extract().path("items[0].id")));
    }

    @Test
    void whatCarriesOnKnowsWhatItWasACopyOf() {
        fill();
        var next = cycle.lead.create(cycle.path("/successors"), NEXT);
        var before = departments(cycle.id);
        String waits = items(cycle.id, "pain-points").extract().path("items[0].id");
        cycle.lead
                .get("/v1/cycles/%s/assessment-snapshot".formatted(next))
                .then()
                .body("departments.find { it.code == 'IT' }.predecessorId", equalTo(before.get("IT")))
                .body("painPoints.predecessorId", equalTo(List.of(waits)))
                .body("painPoints.version", equalTo(List.of(0)));
        items(next, "pain-points").body("items[0].predecessor.title", equalTo("Waits"));
        items(next, "departments").body("items.find { it.code == 'IT' }.predecessor.code", equalTo("IT"));
        cycle.lead
                .get(cycle.path("/assessment-snapshot"))
                .then()
                .body("archivedPainPoints.title", equalTo(List.of("Settled")))
                .body("archivedPainPoints.version", equalTo(List.of(1)));
    }

    @Test
    void copiesAreCreatedByWhoStartsTheSuccessor() {
        fill();
        var starter = Api.as("liv", "programme-lead");
        var next = starter.create(cycle.path("/successors"), NEXT);
        String startedAt = cycle.lead.get("/v1/cycles/" + next).path("createdAt");
        for (var list : List.of("departments", "touchpoints", "stakeholders", "pain-points")) {
            items(next, list)
                    .body("items.createdBy", everyItem(equalTo("liv")))
                    .body("items.updatedBy", everyItem(equalTo("liv")))
                    .body("items.createdAt", everyItem(equalTo(startedAt)))
                    .body("items.updatedAt", everyItem(equalTo(startedAt)));
        }
        starter.get("/v1/cycles/%s/segments".formatted(next)).then().body("createdBy", equalTo("liv"));
    }

    /// Two departments, one of them part of the other, a touchpoint, a person, an open and an archived pain
    /// point, and a segment.
    private void fill() {
        var hotline = cycle.touchpoint("Hotline", 80, 1000);
        var it = cycle.department("IT");
        cycle.lead.patch(
                "/v1/departments/" + it,
                "{\"parentId\": \"%s\"}".formatted(departments(cycle.id).get("OF Hotline")));
        cycle.stakeholder("kim", it, "DRIVER");
        cycle.lead.create(cycle.path("/pain-points"), """
                {"title": "Waits", "description": "", "touchpointIds": ["%s"], "departmentIds": ["%s"]}""".formatted(hotline, it));
        var settled = cycle.painPoint("Settled");
        cycle.lead
                .patch("/v1/pain-points/" + settled, "{\"archived\": true}")
                .then()
                .statusCode(200);
        var segments = "{\"segments\": [{\"code\": \"all\", \"name\": \"All\", \"weight\": 1}]}";
        cycle.lead.put(cycle.path("/segments"), segments).then().statusCode(201);
    }

    @Test
    void aCycleHasOneSuccessor() {
        cycle.lead.create(cycle.path("/successors"), NEXT);
        refused(cycle.lead.post(cycle.path("/successors"), NEXT), 409, "successor-exists");
    }

    @Test
    void theNextCycleIsOverdueUntilItIsStarted() {
        var old = cycle.lead.create("/v1/cycles", """
                {"name": "Old", "currency": "EUR", "startsOn": "2020-01-01", "cadenceDays": 366}""");
        cycle.lead
                .get("/v1/cycles/" + old)
                .then()
                .body("dueOn", equalTo("2021-01-01"))
                .body("overdue", equalTo(true));
        cycle.lead.create("/v1/cycles/%s/successors".formatted(old), NEXT);
        cycle.lead.get("/v1/cycles/" + old).then().body("overdue", equalTo(false));
    }

    @Test
    void aClosedCycleCanStillHaveASuccessor() {
        cycle.painPoint("A");
        var round = cycle.openRound();
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);
        cycle.enter("PLANNING", "EXECUTING", "CLOSED");
        cycle.lead.create(cycle.path("/successors"), NEXT);
    }

    private ValidatableResponse items(String cycleId, String list) {
        return cycle.lead
                .get("/v1/cycles/%s/%s".formatted(cycleId, list))
                .then()
                .statusCode(200);
    }

    private Map<String, String> departments(String cycleId) {
        var json = items(cycleId, "departments").extract().jsonPath();
        var codes = json.getList("items.code", String.class);
        var ids = json.getList("items.id", String.class);
        return IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, ids::get));
    }
}
