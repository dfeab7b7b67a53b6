package dev.waymark.assessment.pain.painpoint;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PainPointResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void aPainPointMaySayWhichOfTheBasicsFails() {
        var waits = cycle.lead.create(cycle.path("/pain-points"), described("LONG_WAITS"));

        cycle.lead.get("/v1/pain-points/" + waits).then().body("basicsCategory", equalTo("LONG_WAITS"));
        cycle.lead
                .patch("/v1/pain-points/" + waits, "{\"basicsCategory\": null}")
                .then()
                .statusCode(200)
                .body("basicsCategory", nullValue());
    }

    @Test
    void whatIsNoneOfTheBasicsIsRefused() {
        refused(cycle.lead.post(cycle.path("/pain-points"), described("long waits")), 400, "invalid-request")
                .body("violations.pointer", contains("/basicsCategory"));
    }

    private static String described(String category) {
        return """
                {"title": "Waiting", "description": "", "touchpointIds": [], "departmentIds": [],
                 "basicsCategory": "%s"}""".formatted(category);
    }
}
