package dev.waymark.assessment.asis.basics;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

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
        var wait = cycle.basic(hotline, 4.5);
        cycle.basic(shop, 9);
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

    /// By hand: 2000 / (2000 + 1000) = 66.7.
    @Test
    void belowTheLimitTheBasicsComeFirst() {
        var hotline = cycle.touchpoint("Hotline", 80, 2000);
        var shop = cycle.touchpoint("Shop", 60, 1000);
        cycle.basic(hotline, 5);
        cycle.basic(shop, 5.1);
        var score = cycle.lead
                .get(cycle.path("/basics-score?touchpointId=%s&touchpointId=%s".formatted(hotline, shop)))
                .jsonPath();
        assertThat(score.getDouble("score")).isCloseTo(66.667, within(0.001));
        assertThat(score.getBoolean("basicsFirst")).isTrue();
        assertThat(score.getDouble("basicsFirstBelow")).isEqualTo(70);
    }

    /// By hand: the counter's wait passes with 700 interactions and the letter's with 100, the hotline's fails
    /// with 400; the shop is on another journey. (700 + 100) / (700 + 100 + 400) = 66.7; with a quick hotline
    /// 100.
    @Test
    void aJourneyIsScoredOverItsTouchpoints() {
        var counter = cycle.touchpoint("Counter", 80, 700);
        var hotline = cycle.touchpoint("Hotline", 80, 400);
        var letter = cycle.touchpoint("Letter", 80, 100);
        var shop = cycle.touchpoint("Shop", 60, 5000);
        cycle.basic(counter, 3);
        cycle.basic(letter, 4);
        cycle.basic(shop, 9);
        var wait = cycle.basic(hotline, 12);
        var path = "/v1/journeys/%s/basics-score".formatted(cycle.journey("Moving", true, counter, hotline, letter));

        var score = cycle.lead.get(path).jsonPath();
        assertThat(score.getDouble("score")).isCloseTo(66.667, within(0.001));
        assertThat(score.getInt("passing")).isEqualTo(2);
        assertThat(score.getInt("failing")).isEqualTo(1);
        assertThat(score.getBoolean("basicsFirst")).isTrue();
        assertThat(score.getList("reasons", String.class))
                .containsExactly("100 · 800 / 1200 = 66.7; weighted by interactions per year.", "Not met: Mean wait.");

        cycle.lead
                .patch(
                        "/v1/basics/" + wait,
                        "{\"reading\": {\"value\": 5, \"readOn\": \"2026-10-31\", \"source\": \"s\"}}")
                .then()
                .statusCode(200);
        cycle.lead.get(path).then().body("score", equalTo(100f)).body("basicsFirst", equalTo(false));
    }

    @Test
    void aJourneyWithoutBasicsHasNoScore() {
        var journey = cycle.journey("Moving", true, cycle.touchpoint("Hotline", 80, 400));
        cycle.lead
                .get("/v1/journeys/%s/basics-score".formatted(journey))
                .then()
                .statusCode(200)
                .body("score", nullValue())
                .body("basics", equalTo(0));
        refused(cycle.lead.get("/v1/journeys/%s/basics-score".formatted(cycle.id)), 404, "not-found");
    }
}
