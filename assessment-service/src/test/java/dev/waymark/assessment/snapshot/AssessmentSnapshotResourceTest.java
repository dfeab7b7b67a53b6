package dev.waymark.assessment.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AssessmentSnapshotResourceTest {

    private SampleCycle cycle;
    private String hotline;
    private String shop;
    private String letter;

    /// A wait that passes with 2000 interactions, one that fails with 1000, and a touchpoint without basics.
    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
        hotline = cycle.touchpoint("Hotline", 80, 2000);
        shop = cycle.touchpoint("Shop", 60, 1000);
        letter = cycle.touchpoint("Letter", 60, 500);
        cycle.basic(hotline, 4);
        cycle.basic(shop, 9);
    }

    @Test
    void everyJourneyHasItsBasicsScore() {
        cycle.journey("Moving", true, hotline, shop);
        cycle.journey("Asking", false, hotline);
        cycle.journey("Waiting", true, letter);
        var basics = snapshot().jsonPath();

        assertThat(basics.getDouble("basics.basicsFirstBelow")).isEqualTo(70);
        assertThat(basics.getList("basics.places.name", String.class)).containsExactly("Asking", "Moving", "Waiting");
        assertThat(basics.getList("basics.places.kind", String.class)).containsOnly("JOURNEY");
        assertThat(basics.getDouble("basics.places[0].score")).isEqualTo(100);
        assertThat(basics.getDouble("basics.places[1].score")).isCloseTo(66.667, within(0.001));
        assertThat(basics.getList("basics.places[1].touchpointIds", String.class))
                .containsExactly(hotline, shop);
        assertThat(basics.getMap("basics.places[2]")).doesNotContainKey("score");
    }

    @Test
    void aTouchpointWithPainThatNoJourneyHoldsIsAPlaceOfItsOwn() {
        cycle.journey("Asking", true, hotline);
        cycle.painPointAt(hotline);
        cycle.painPointAt(shop);
        snapshot()
                .then()
                .body("painPoints.touchpointIds", equalTo(List.of(List.of(hotline), List.of(shop))))
                .body("basics.places.kind", equalTo(List.of("JOURNEY", "TOUCHPOINT")))
                .body("basics.places.name", equalTo(List.of("Asking", "Shop")))
                .body("basics.places[1].touchpointIds", equalTo(List.of(shop)))
                .body("basics.places.score", equalTo(List.of(100f, 0f)));
    }

    @Test
    void withoutJourneysAndPainThereIsNoPlace() {
        snapshot().then().statusCode(200).body("basics.places.size()", equalTo(0));
    }

    @Test
    void anArchivedPainPointMakesNoPlace() {
        var painPoint = cycle.painPointAt(shop);
        snapshot().then().body("basics.places.name", equalTo(List.of("Shop")));
        cycle.lead
                .patch("/v1/pain-points/" + painPoint, "{\"archived\": true}")
                .then()
                .statusCode(200);
        snapshot().then().body("basics.places.size()", equalTo(0));
    }

    private Response snapshot() {
        return cycle.lead.get(cycle.path("/assessment-snapshot"));
    }
}
