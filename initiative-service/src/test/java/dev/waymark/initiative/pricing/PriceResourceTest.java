package dev.waymark.initiative.pricing;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class PriceResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void aPriceComesBackAsItWasSet() {
        var path = pathOf(cycle.initiative("A", ""));
        refused(cycle.lead.get(path), 404, "not-found");
        cycle.lead
                .put(path, WORKED_PRICE)
                .then()
                .statusCode(201)
                .header("Location", equalTo(path))
                .body("version", equalTo(0));
        cycle.viewer
                .get(path)
                .then()
                .statusCode(200)
                .body("currency", equalTo("EUR"))
                .body("discountRate", equalTo(0.08f))
                .body("adoption", equalTo(List.of(0.4f, 0.8f, 1.0f)))
                .body("confidential", equalTo(false))
                .body("lines[0].ledger", equalTo("CAPEX"))
                .body("lines[0].gainType", nullValue())
                .body("lines[1].amount.likely", equalTo("350.00"));
    }

    @Test
    void aPriceIsReplacedOnlyByWhoHasReadIt() {
        var path = pathOf(cycle.initiative("A", ""));
        refused(
                cycle.lead
                        .request()
                        .contentType("application/json")
                        .header("If-Match", "\"0\"")
                        .body(WORKED_PRICE)
                        .put(path),
                412,
                "stale-version");
        cycle.lead.put(path, WORKED_PRICE).then().statusCode(201);
        refused(cycle.lead.put(path, CERTAIN_PRICE), 428, "precondition-required");
        cycle.lead
                .replace(path, CERTAIN_PRICE)
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("lines.size()", equalTo(1))
                .body("adoption.size()", equalTo(0));
    }

    @Test
    void everyContradictionIsNamedByLine() {
        refused(cycle.price(cycle.initiative("A", ""), """
                                {"discountRate": 0.08, "periodLength": "YEAR", "adoption": [0.5], "lines": [
                                  {"label": "a", "kind": "COST", "nature": "ONE_OFF", "gainType": "REVENUE",
                                   "fromPeriod": 2, "toPeriod": 1, "amount": {"low": "1", "likely": "1", "high": "1"}},
                                  {"label": "b", "kind": "GAIN", "nature": "RUNNING", "ledger": "OPEX",
                                   "fromPeriod": 0, "toPeriod": 2, "amount": {"low": "1", "likely": "1", "high": "1"}}]}"""), 422, "contradiction")
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/lines/0/gainType",
                                "/lines/0/ledger",
                                "/lines/0/toPeriod",
                                "/lines/1/fromPeriod",
                                "/lines/1/gainType",
                                "/lines/1/ledger",
                                "/lines/1/toPeriod")))
                .body("violations[6].message", containsString("planned for 1 periods"));
    }

    @Test
    void everyFaultOfAPriceIsNamed() {
        refused(cycle.price(cycle.initiative("A", ""), """
                                {"discountRate": 1.5, "periodLength": "WEEK", "adoption": [0.5, 1.1], "lines": [
                                  {"label": "", "kind": "COST", "nature": "ONE_OFF", "ledger": "OPEX",
                                   "fromPeriod": -1, "toPeriod": 121, "amount": {"low": "3", "likely": "2", "high": "5"}},
                                  {"label": "b", "kind": "COST", "nature": "ONE_OFF", "ledger": "OPEX",
                                   "fromPeriod": 0, "toPeriod": 1, "amount": {"low": 1, "likely": "2", "high": "1.00001"}},
                                  {"label": "c", "kind": "COST", "nature": "ONE_OFF", "ledger": "OPEX",
                                   "fromPeriod": 0, "toPeriod": 1,
                                   "amount": {"low": "1", "likely": "2", "high": "100000000001"}}]}"""), 400, "invalid-request")
                .body(
                        "violations.pointer",
                        equalTo(List.of(
                                "/adoption/1",
                                "/discountRate",
                                "/lines/0/amount",
                                "/lines/0/fromPeriod",
                                "/lines/0/label",
                                "/lines/0/toPeriod",
                                "/lines/1/amount/low",
                                "/lines/2/amount",
                                "/periodLength")));
        refused(
                        cycle.price(
                                cycle.initiative("B", ""),
                                "{\"discountRate\": 0.1, \"periodLength\": \"YEAR\", \"lines\": []}"),
                        400,
                        "invalid-request")
                .body("violations[0].pointer", equalTo("/lines"));
    }

    @Test
    void anAssumptionMustBeOfTheCycle() {
        var foreign = new SampleCycle();
        var assumption = foreign.lead.create(
                foreign.path("/assumptions"),
                "{\"statement\": \"s\", \"source\": \"s\", \"observedOn\": \"2026-01-01\"}");
        refused(
                        cycle.price(
                                cycle.initiative("A", ""),
                                CERTAIN_PRICE.replace(
                                        "\"toPeriod\": 0",
                                        "\"toPeriod\": 0, \"assumptionId\": \"%s\"".formatted(assumption))),
                        422,
                        "unknown-reference")
                .body("violations[0].pointer", equalTo("/lines/0/assumptionId"));
    }

    @Test
    void aConfidentialPriceIsNotThereForViewersAndStakeholders() {
        var initiative =
                cycle.pricedInitiative("A", WORKED_PRICE.replace("\"lines\"", "\"confidential\": true, \"lines\""));
        for (var below : List.of("/price", "/valuation")) {
            var path = "/v1/initiatives/" + initiative + below;
            refused(cycle.viewer.get(path), 404, "not-found");
            refused(cycle.stakeholder.get(path), 404, "not-found");
            cycle.lead.get(path).then().statusCode(200);
            cycle.steering.get(path).then().statusCode(200);
            Api.as("udo", "auditor").get(path).then().statusCode(200);
        }
        cycle.viewer
                .get("/v1/initiatives/%s/project-risk".formatted(initiative))
                .then()
                .statusCode(200)
                .body("spread", nullValue());
        cycle.viewer
                .get(cycle.path("/initiative-snapshot"))
                .then()
                .body("initiatives[0].missing", equalTo(List.of("PRICE_CONFIDENTIAL")))
                .body("initiatives[0].npv", nullValue())
                .body("initiatives[0].costs.size()", equalTo(0))
                .body("initiatives[0].category", equalTo("EFFICIENCY"));
    }

    private static String pathOf(String initiative) {
        return "/v1/initiatives/%s/price".formatted(initiative);
    }
}
