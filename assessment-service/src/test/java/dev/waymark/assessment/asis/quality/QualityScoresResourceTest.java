package dev.waymark.assessment.asis.quality;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class QualityScoresResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void theGapsOfATouchpointNameWhoAnswers() {
        var scores = "/v1/touchpoints/%s/quality-scores".formatted(cycle.touchpoint("Hotline", 80, 1000));
        refused(cycle.lead.get(scores), 404, "not-found");
        cycle.lead
                .put(scores, scores(60))
                .then()
                .statusCode(201)
                .body("gaps.accountable", equalTo(List.of("MARKETING")))
                .body("gaps.gaps.points", equalTo(List.of(5f, 8f, 12f, 15f, 27f)));
        assertThat(DrawnManners.pictureOf(cycle.lead, scores))
                .contains("<title>Where quality is lost: Hotline</title>")
                .contains("<desc>Most is lost in gap 4 (promise − delivery): 15.0 points, for which marketing answers.")
                .contains("<title>Gap 3  specification − delivery (operations): 12.0 points</title>");
        refused(cycle.lead.put(scores, scores(50)), 428, "precondition-required");
        cycle.lead
                .replace(scores, scores(72))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("gaps.accountable", equalTo(List.of("DESIGN")));
        refused(cycle.lead.replace(scores, scores(101)), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/delivery"));
        refused(cycle.lead.put("/v1/touchpoints/%s/quality-scores".formatted(cycle.id), scores(1)), 404, "not-found");
    }

    private static String scores(int delivery) {
        return """
                {"customerExpectation": 85, "managementBelief": 80, "specification": 72, "delivery": %d,
                 "promise": 75, "perceivedQuality": 58, "source": "Invented for a test",
                 "scoredOn": "2026-10-05"}""".formatted(delivery);
    }
}
