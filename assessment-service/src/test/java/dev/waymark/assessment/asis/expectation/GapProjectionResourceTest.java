package dev.waymark.assessment.asis.expectation;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.assessment.asis.gap.GapExamples;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Invented uplifts, held against the gap of the example of the method.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GapProjectionResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void measureTheExample() {
        cycle = new SampleCycle();
        measure("EXPECTATION", 70);
        measure("DELIVERY", 62);
        cycle.lead.put(cycle.path("/trend-assumption"), """
                        {"expectationGrowth": 0.12, "deliveryChange": 3, "source": "Invented for a test"}""").then().statusCode(201);
    }

    @Test
    void upliftsAreHeldAgainstTheGap() {
        var projections = cycle.path("/expectation-gap/projections");
        var atOnce = cycle.lead.post(projections, uplift(20, "")).then().statusCode(200);
        atOnce.body("closesOn", equalTo("2027-04-01"))
                .body("closes", equalTo("on 2027-04-01"))
                .body("goodEnoughOn", equalTo("2027-04-01"));
        assertThat(gaps(atOnce)).containsExactly("8.00", "-6.60", "-0.19", "7.34");
        cycle.lead
                .post(projections, "{\"horizonYears\": 2, \"uplifts\": []}")
                .then()
                .body("closesOn", nullValue())
                .body("closes", equalTo("not within 2 years"));
        refused(
                        cycle.lead.post(
                                projections,
                                uplift(20, "{\"years\": 2, \"share\": 0.5}, {\"years\": 1, \"share\": 1}")),
                        400,
                        "invalid-request")
                .body("violations[0].message", containsString("must ascend"));
    }

    /// By hand, 30 points live on 2027-04-01. On 2027-10-01, 183 days later, 0.4·183/365.25 = 0.2004 are in use:
    /// 13.4 − 30·0.2004 = 7.39. On 2028-10-01, 549 days later, 0.4 + 0.6·(549/365.25 − 1)/2 = 0.5509 are:
    /// 19.808 − 30·0.5509 = 3.28.
    @Test
    void whatGrowsIntoUseCountsAsFarAsItIsUsed() {
        var projection = cycle.lead
                .post(
                        cycle.path("/expectation-gap/projections"),
                        uplift(30, "{\"years\": 1, \"share\": 0.4}, {\"years\": 3, \"share\": 1.0}"))
                .then()
                .statusCode(200)
                .body("goodEnoughOn", equalTo("2028-11-24"))
                .body("closesOn", nullValue())
                .body("closes", equalTo("not within 3 years"));
        assertThat(gaps(projection)).containsExactly("8.00", "7.39", "3.28", "1.82");
    }

    private static String uplift(int points, String adoption) {
        return """
                {"horizonYears": 3, "uplifts": [
                  {"label": "Invented", "points": %d, "liveOn": "2027-04-01", "adoption": [%s]}]}""".formatted(points, adoption);
    }

    private static List<String> gaps(ValidatableResponse projection) {
        return projection.extract().jsonPath().getList("path.gap", Double.class).stream()
                .map(GapExamples::rounded)
                .toList();
    }

    private void measure(String kind, int value) {
        cycle.lead
                .post(cycle.path("/measurements"), """
                        {"kind": "%s", "value": %d, "measuredOn": "2026-10-01", "source": "Invented for a test"}""".formatted(kind, value))
                .then()
                .statusCode(201);
    }
}
