package dev.waymark.initiative.suggestedgain;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class SuggestedGainResourceTest {

    private static final String ACCEPTED = "01980000-0000-7000-8000-00000000b001";

    private final SampleCycle cycle = new SampleCycle();

    private String mitigating(String code, String painPoint) {
        return "/v1/initiatives/%s/suggested-gains"
                .formatted(cycle.lead.create(
                        cycle.path("/initiatives"), SampleCycle.describe(code, """
                        , "mitigations": [{"painPointId": "%s", "low": 0.3, "likely": 0.5, "high": 0.6}]""".formatted(painPoint))));
    }

    @Test
    void anInitiativeIsOfferedWhatWasLostForItsPainPoints() {
        var gains = mitigating("I-1", SampleCycle.PAIN_A);
        cycle.lead
                .get(gains)
                .then()
                .statusCode(200)
                .body("gains.suggestionId", equalTo(List.of(ACCEPTED)))
                .body("gains[0].amount.amount", equalTo("300.50"))
                .body("gains[0].records", equalTo(12))
                .body("gains[0].decidedBy", equalTo("lea"));
        cycle.lead.get(mitigating("I-2", SampleCycle.PAIN_B)).then().body("gains", equalTo(List.of()));
        refused(cycle.viewer.get(gains), 403, "forbidden");
    }

    @Test
    void anAssumptionKeepsTheAcceptedSuggestionThatItRestsOn() {
        var id = cycle.lead.create(cycle.path("/assumptions"), assumption(ACCEPTED));
        cycle.lead.get("/v1/assumptions/" + id).then().body("suggestionId", equalTo(ACCEPTED));
        refused(cycle.lead.post(cycle.path("/assumptions"), assumption(SampleCycle.PAIN_A)), 422, "unknown-reference")
                .body("violations[0].pointer", equalTo("/suggestionId"));
    }

    private static String assumption(String suggestion) {
        return """
                {"statement": "They would have stayed", "source": "Shop CRM", "observedOn": "2026-03-30",
                 "sampleSize": 12, "value": 300.50, "unit": "EUR", "suggestionId": "%s"}""".formatted(suggestion);
    }
}
