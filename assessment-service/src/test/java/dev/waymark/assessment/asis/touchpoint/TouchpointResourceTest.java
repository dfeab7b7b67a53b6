package dev.waymark.assessment.asis.touchpoint;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Touchpoints of an invented menu.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class TouchpointResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void anUnratedTouchpointCountsAsNegativeUntilSomebodyLooks() {
        var touchpoint = "/v1/touchpoints/" + cycle.touchpoint("Hotline", 80, 1000);
        cycle.lead
                .get(touchpoint)
                .then()
                .statusCode(200)
                .body("engagement", equalTo("NEGATIVE"))
                .body("engagementRated", equalTo(false));
        cycle.lead
                .patch(touchpoint, "{\"engagement\": \"POSITIVE\"}")
                .then()
                .statusCode(200)
                .body("engagement", equalTo("POSITIVE"))
                .body("engagementRated", equalTo(true));
        cycle.lead
                .get(cycle.path("/touchpoints"))
                .then()
                .body("items.engagement", equalTo(List.of("POSITIVE")))
                .body("items.engagementRated", equalTo(List.of(true)));
        cycle.lead
                .patch(touchpoint, "{\"engagement\": null}")
                .then()
                .body("engagement", equalTo("NEGATIVE"))
                .body("engagementRated", equalTo(false));
    }

    @Test
    void whoRatesATouchpointNegativeHasRatedIt() {
        cycle.lead
                .patch("/v1/touchpoints/" + cycle.touchpoint("Hotline", 80, 1000), "{\"engagement\": \"NEGATIVE\"}")
                .then()
                .statusCode(200)
                .body("engagement", equalTo("NEGATIVE"))
                .body("engagementRated", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({"80, NEUTRAL", "101, POSITIVE", "-1, POSITIVE"})
    void thereIsNoNeutralAndNothingBeyondTheScale(int importance, String engagement) {
        var judged = judged(importance, engagement);
        refused(
                cycle.lead.post(cycle.path("/touchpoints"), form(cycle.department("SERVICE"), judged)),
                400,
                "invalid-request");
        var touchpoint = "/v1/touchpoints/" + cycle.touchpoint("Hotline", 80, 1000);
        refused(cycle.lead.patch(touchpoint, "{%s}".formatted(judged)), 400, "invalid-request");
        cycle.lead
                .get(touchpoint)
                .then()
                .body("importance", equalTo(80))
                .body("engagementRated", equalTo(false))
                .body("version", equalTo(0));
    }

    @Test
    void theOwningDepartmentIsOneOfTheCycle() {
        var unknown = UUID.randomUUID().toString();
        var ofAnotherCycle = new SampleCycle().department("SERVICE");
        for (var department : List.of(unknown, ofAnotherCycle)) {
            refused(
                            cycle.lead.post(cycle.path("/touchpoints"), form(department, judged(80, "POSITIVE"))),
                            422,
                            "unknown-reference")
                    .body("violations[0].pointer", equalTo("/departmentId"));
        }
    }

    @Test
    void whatMattersToASegmentCountsWithItsWeight() {
        var touchpoint = "/v1/touchpoints/" + cycle.touchpoint("Hotline", 80, 1000);
        cycle.lead
                .get(touchpoint)
                .then()
                .body("weightedImportance", equalTo(80f))
                .body("importanceBySegment", equalTo(List.of()));
        setSegments("firms", "families");
        cycle.lead
                .patch(touchpoint, "{\"importanceBySegment\": [{\"segment\": \"firms\", \"importance\": 40}]}")
                .then()
                .statusCode(200)
                .body("importance", equalTo(80))
                .body("weightedImportance", equalTo(70f));
        cycle.lead
                .get(cycle.path("/touchpoints"))
                .then()
                .body("items[0].weightedImportance", equalTo(70f))
                .body("items[0].importanceBySegment.segment", equalTo(List.of("firms")));
        refused(cycle.lead.replace(cycle.path("/segments"), segments("others", "families")), 409, "segment-in-use")
                .body("detail", containsString("firms"));
    }

    @Test
    void otherWeightsOfTheSegmentsMakeAnotherTag() {
        var touchpoint = "/v1/touchpoints/" + cycle.touchpoint("Hotline", 80, 1000);
        setSegments("firms", "families");
        cycle.lead
                .patch(touchpoint, "{\"importanceBySegment\": [{\"segment\": \"firms\", \"importance\": 40}]}")
                .then()
                .statusCode(200);
        var seen = cycle.lead.get(touchpoint).header("ETag");

        cycle.lead
                .replace(cycle.path("/segments"), segments("families", "firms"))
                .then()
                .statusCode(200);

        cycle.lead
                .request()
                .header("If-None-Match", seen)
                .get(touchpoint)
                .then()
                .statusCode(200)
                .body("weightedImportance", equalTo(50f));
        refused(
                cycle.lead
                        .request()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", seen)
                        .body("{\"name\": \"Other\"}")
                        .patch(touchpoint),
                412,
                "stale-version");
    }

    @Test
    void importancesNameSegmentsOfTheCycleAndEachOnce() {
        var touchpoint = "/v1/touchpoints/" + cycle.touchpoint("Hotline", 80, 1000);
        setSegments("firms", "families");
        refused(cycle.lead.patch(touchpoint, """
                                {"importanceBySegment": [{"segment": "firms", "importance": 1},
                                 {"segment": "x", "importance": 1}, {"segment": "y", "importance": 1}]}"""), 422, "unknown-reference")
                .body(
                        "violations.pointer",
                        equalTo(List.of("/importanceBySegment/1/segment", "/importanceBySegment/2/segment")));
        refused(cycle.lead.patch(touchpoint, """
                        {"importanceBySegment": [{"segment": "firms", "importance": 1},
                         {"segment": "firms", "importance": 2}]}"""), 400, "invalid-request");
    }

    private void setSegments(String quarter, String rest) {
        cycle.lead.put(cycle.path("/segments"), segments(quarter, rest)).then().statusCode(201);
    }

    private static String segments(String quarter, String rest) {
        return """
                {"segments": [{"code": "%s", "name": "A quarter", "weight": 0.25},
                 {"code": "%s", "name": "The rest", "weight": 0.75}]}""".formatted(quarter, rest);
    }

    private static String judged(int importance, String engagement) {
        return "\"importance\": %d, \"engagement\": \"%s\"".formatted(importance, engagement);
    }

    private static String form(String department, String judged) {
        return """
                {"name": "Form", "channel": "web", "lifecycleStage": "SALES", "departmentId": "%s",
                 "interactionType": "EVERYDAY", "momentsOfTruth": ["FMOT"], "human": false,
                 "volumePerYear": 1000, %s}""".formatted(department, judged);
    }
}
