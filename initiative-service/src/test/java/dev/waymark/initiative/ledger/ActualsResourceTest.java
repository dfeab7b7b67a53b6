package dev.waymark.initiative.ledger;

import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ActualsResourceTest {

    private static final String COST = "{\"lineType\": \"CAPEX\", \"period\": 0, \"amount\": \"770\"}";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void actualsAreComparedWithWhatWasEstimated() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        record(initiative, 2, COST + ", {\"lineType\": \"COST_TO_SERVE\", \"period\": 2, \"amount\": \"205.00\"}")
                .then()
                .statusCode(201)
                .header("Location", equalTo(pathOf(initiative)));

        cycle.steering
                .get(pathOf(initiative))
                .then()
                .statusCode(200)
                .body("amounts[0].amount", equalTo("770.00"))
                .body("comparison.lineType", equalTo(List.of("CAPEX", "COST_TO_SERVE")))
                .body("comparison[0].estimate.amount", equalTo("550.00"))
                .body("comparison[0].ratio", equalTo(1.4f))
                .body("comparison[1].estimate.amount", equalTo("410.00"))
                .body("comparison[1].ratio", equalTo(0.5f));
        cycle.lead
                .get(cycle.path("/actuals"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].initiative.code", equalTo("A"))
                .body("items[0].estimatedCost.amount", equalTo("550.00"))
                .body("items[0].actualCost.amount", equalTo("770.00"))
                .body("items[0].estimatedGain.amount", equalTo("410.00"))
                .body("items[0].actualGain.amount", equalTo("205.00"))
                .body("items[0].through", equalTo(2));
    }

    @Test
    void onlyWhatWasRecordedIsListed() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        cycle.lead.get(cycle.path("/actuals")).then().body("items", hasSize(0));
        refused(cycle.lead.get(pathOf(initiative)), 404, "not-found");
        refused(record(cycle.initiative("B", ""), 0, COST), 409, "not-priced");
    }

    @Test
    void whatContradictsItselfIsNamed() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        refused(
                        record(
                                initiative,
                                1,
                                COST + ", " + COST + ", {\"lineType\": \"OPEX\", \"period\": 2, \"amount\": \"1\"}"),
                        422,
                        "contradiction")
                .body("violations.pointer", equalTo(List.of("/amounts/1", "/amounts/2/period")));
        refused(record(initiative, 1, COST.replace("770", "1.001")), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("/amounts/0/amount"))
                .body("violations[0].message", containsString("decimal places"));
        refused(record(initiative, 1, ""), 400, "invalid-request");
        cycle.lead.get(cycle.path("/actuals")).then().body("items", hasSize(0));
    }

    @Test
    void aClosedCycleStillRecords() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        cycle.late.put(pathOf(initiative), body(0, COST)).then().statusCode(201).body("through", equalTo(0));
    }

    /// Of another department than the other tests, whose ledger this fills.
    @Test
    void theLedgerOffersTheMedianOfFiveAndAPriceTakesIt() {
        for (int i = 0; i < OptimismLedger.FEWEST; i++) {
            var initiative = ofTechnology("L" + i);
            cycle.price(initiative, WORKED_PRICE).then().statusCode(201);
            record(initiative, 0, COST).then().statusCode(201);
        }
        var ledger = "entries.find { it.departmentCode == 'IT' && it.lineType == 'CAPEX' }";
        cycle.lead
                .get("/v1/optimism-ledger")
                .then()
                .statusCode(200)
                .body("fewestInitiatives", equalTo(5))
                .body(ledger + ".initiatives", greaterThanOrEqualTo(5))
                .body(ledger + ".median", equalTo(1.4f))
                .body(ledger + ".uplift", equalTo(1.4f))
                .body(ledger + ".ratios[0].actual.amount", equalTo("770.00"));

        var raised = ofTechnology("R");
        cycle.price(raised, WORKED_PRICE.replace("\"lines\"", "\"uplift\": true, \"lines\""))
                .then()
                .statusCode(201)
                .body("uplift", equalTo(true))
                .body("uplifts.lineType", hasItem("CAPEX"));
        // 550 · 1.4
        cycle.lead
                .get("/v1/initiatives/%s/valuation".formatted(raised))
                .then()
                .body("returns.presentValueOfCosts.amount", equalTo("770.00"))
                .body("uplifts.find { it.lineType == 'CAPEX' }.factor", equalTo(1.4f));
        cycle.lead
                .get("/v1/initiatives/%s/valuation".formatted(cycle.pricedInitiative("P", WORKED_PRICE)))
                .then()
                .body("uplifts", hasSize(0))
                .body("returns.presentValueOfCosts.amount", equalTo("550.00"));

        record(raised, 0, COST).then().statusCode(201).body("comparison[0].ratio", equalTo(1.4f));
    }

    @Test
    void aGainThatNobodyMeasuredCountsNothingAndACostNotRecordedIsUnknown() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        record(initiative, 3, "{\"lineType\": \"OPEX\", \"period\": 1, \"amount\": \"5\"}")
                .then()
                .statusCode(201)
                .body("comparison.lineType", equalTo(List.of("CAPEX", "OPEX", "COST_TO_SERVE")))
                .body("comparison[0].ratio", nullValue())
                .body("comparison[1].ratio", nullValue())
                .body("comparison[2].actual.amount", equalTo("0.00"))
                .body("comparison[2].ratio", equalTo(0f));
    }

    private String ofTechnology(String code) {
        return cycle.lead.create(
                cycle.path("/initiatives"),
                SampleCycle.describe(code, "").replace(SampleCycle.DEPARTMENT, "01980000-0000-7000-8000-00000000d002"));
    }

    private Response record(String initiative, int through, String amounts) {
        return cycle.lead.put(pathOf(initiative), body(through, amounts));
    }

    private static String body(int through, String amounts) {
        return "{\"through\": %d, \"amounts\": [%s]}".formatted(through, amounts);
    }

    private static String pathOf(String initiative) {
        return "/v1/initiatives/%s/actuals".formatted(initiative);
    }
}
