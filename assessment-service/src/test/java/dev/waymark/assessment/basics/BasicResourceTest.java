package dev.waymark.assessment.basics;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BasicResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void theScoresOfTouchpointsAreWeightedByVolume() {
        var hotline = cycle.touchpoint("Hotline", 80, 3000);
        var shop = cycle.touchpoint("Shop", 60, 1000);
        var wait = basic(hotline, 4.5);
        basic(shop, 9);
        cycle.lead
                .get(cycle.path("/basics-scores"))
                .then()
                .statusCode(200)
                .body("items.touchpoint", equalTo(List.of("Hotline", "Shop")))
                .body("items.score.score", equalTo(List.of(100f, 0f)));
        var both = cycle.path("/basics-score?touchpointId=%s&touchpointId=%s".formatted(hotline, shop));
        cycle.lead.get(both).then().statusCode(200).body("score", equalTo(75f)).body("basicsFirst", equalTo(false));
        cycle.lead
                .patch("/v1/basics/" + wait, "{\"reading\": null, \"volumePerYear\": 1000}")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("UNREAD"));
        cycle.lead.get(both).then().body("score", equalTo(0f)).body("unread", equalTo(1));
        cycle.lead
                .get("/v1/touchpoints/%s/basics".formatted(hotline))
                .then()
                .body("items[0].basic.volumePerYear", equalTo(1000));
    }

    @Test
    void onlyTouchpointsOfTheCycleCount() {
        var elsewhere = new SampleCycle().touchpoint("Hotline", 80, 3000);
        refused(cycle.lead.get(cycle.path("/basics-score?touchpointId=" + elsewhere)), 404, "not-found");
        refused(cycle.lead.get(cycle.path("/basics-score")), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?touchpointId"));
        refused(cycle.lead.get("/v1/basics/" + cycle.id), 404, "not-found");
    }

    private String basic(String touchpoint, double minutes) {
        return cycle.lead.create("/v1/touchpoints/%s/basics".formatted(touchpoint), """
                {"category": "LONG_WAITS", "meter": "Mean wait", "unit": "minutes", "direction": "AT_MOST",
                 "threshold": 5,
                 "reading": {"value": %s, "readOn": "2026-09-30", "source": "Invented for a test"}}""".formatted(minutes));
    }
}
