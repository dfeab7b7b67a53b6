package dev.waymark.initiative.audit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class AuditResourceTest {

    private final Api auditor = Api.as("audrey", "auditor");

    @Test
    void whoReadsAConfidentialPriceIsRecorded() {
        var cycle = new SampleCycle();
        var confidential = SampleCycle.WORKED_PRICE.replace("\"lines\"", "\"confidential\": true, \"lines\"");
        var hidden = "/v1/initiatives/%s/price".formatted(cycle.pricedInitiative("A", confidential));
        var open = "/v1/initiatives/%s/price".formatted(cycle.pricedInitiative("B", SampleCycle.WORKED_PRICE));
        cycle.steering.get(hidden).then().statusCode(200);
        cycle.viewer.get(hidden).then().statusCode(404);
        cycle.steering.get(open).then().statusCode(200);

        words(hidden).body("items.word", equalTo(List.of("INITIATIVE_PRICED", "CONFIDENTIAL_PRICE_READ")));
        words(open).body("items.word", equalTo(List.of("INITIATIVE_PRICED")));
    }

    @Test
    void soIsWhoReadsWhatShowsItsAmounts() {
        var cycle = new SampleCycle();
        var confidential = SampleCycle.WORKED_PRICE.replace("\"lines\"", "\"confidential\": true, \"lines\"");
        var valuation = "/v1/initiatives/%s/valuation".formatted(cycle.pricedInitiative("A", confidential));
        var risk = valuation.replace("valuation", "project-risk");
        var snapshot = cycle.path("/initiative-snapshot");
        for (var reader : List.of(cycle.steering, cycle.viewer)) {
            reader.get(valuation);
            reader.get(risk);
            reader.get(snapshot).then().statusCode(200);
        }

        for (var path : List.of(valuation, risk, snapshot)) {
            words(path)
                    .body("items.name", equalTo(List.of("sten")))
                    .body("items.word[0]", startsWith("CONFIDENTIAL_PRICE"));
        }
    }

    private ValidatableResponse words(String resource) {
        return auditor.get("/v1/audit/initiatives?resource=" + resource).then().statusCode(200);
    }

    @Test
    void whatIsDoneToInitiativesIsRecorded() {
        var cycle = new SampleCycle();
        var initiative = "/v1/initiatives/" + cycle.pricedInitiative("A", SampleCycle.WORKED_PRICE);

        auditor.get("/v1/audit/initiatives?resource=" + initiative)
                .then()
                .statusCode(200)
                .body("items.word", hasItems("INITIATIVE_CREATED", "INITIATIVE_PRICED"))
                .body("items.outcome", hasItems("DONE"));
        auditor.get("/v1/audit/initiatives/verification").then().statusCode(200).body("intact", equalTo(true));
    }
}
