package dev.waymark.initiative.pricing;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ValuationResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void theWorkedExampleComesOutOverHttp() {
        var path = pathOf(cycle.pricedInitiative("A", WORKED_PRICE));
        var valuation = cycle.viewer.get(path + "?draws=100000&seed=7").then().statusCode(200);

        valuation
                .body("expectedNetPresentValue.amount", equalTo("82.11"))
                .body("expectedNetPresentValue.currency", equalTo("EUR"))
                .body("singlePointNetPresentValue.amount", equalTo("147.53"))
                .body("optimism.amount", equalTo("65.42"))
                .body("simulation.draws", equalTo(100_000))
                .body("simulation.seed", equalTo(7))
                .body("returns.presentValueOfCosts.amount", equalTo("550.00"))
                .body("returns.presentValueOfGains.amount", equalTo("632.11"))
                .body("cashFlows.flow.amount", equalTo(List.of("-550.00", "136.67", "273.33", "341.67")))
                .body("lines[0].kind", equalTo("COST"))
                .body("lines[1].expectedPresentValue.amount", equalTo("632.11"))
                .body("internalRateOfReturn.outcome", equalTo("UNIQUE"))
                .body("support.unsupportedGains", equalTo(List.of("Fewer calls")));
        assertThat(valuation.extract().jsonPath().getDouble("simulation.probabilityOfLoss"))
                .isCloseTo(0.29, within(0.005));
    }

    @Test
    void aValuationIsAlsoAPicture() {
        var path = pathOf(cycle.pricedInitiative("A", WORKED_PRICE));
        var bins = cycle.viewer.get(path).jsonPath();
        assertThat(bins.getList("simulation.histogram.draws", Integer.class).stream()
                        .mapToInt(draws -> draws)
                        .sum())
                .isEqualTo(10_000);
        assertThat(bins.getList("simulation.histogram.from.amount", String.class))
                .contains("0.00", "-50.00");
        assertThat(bins.getString("initiative.code")).isEqualTo("A");

        assertThat(DrawnManners.pictureOf(cycle.viewer, path))
                .contains(
                        "<title>A ",
                        " of 10,000 draws are a loss. Half of them are worth ",
                        "The expected value is 82 EUR; a plan without ranges would promise 65 EUR more.",
                        "loss: 30 % of the draws",
                        ">P10 ",
                        ">P50 ",
                        ">P90 ",
                        "net present value, EUR");
    }

    @Test
    void aPriceWithoutRangesIsDrawnAsOneBar() {
        var picture = cycle.lead.get(pathOf(cycle.pricedInitiative("A", CERTAIN_PRICE)) + "?format=svg");

        picture.then().statusCode(200);
        assertThat(picture.asString())
                .contains("a plan without ranges would promise the same.", "loss: 100 % of the draws")
                .doesNotContain("no loss");
    }

    @Test
    void theSameSeedGivesTheSameAnswer() {
        var path = pathOf(cycle.pricedInitiative("A", WORKED_PRICE));
        var first = cycle.lead.get(path).asString();

        assertThat(cycle.lead.get(path).asString()).isEqualTo(first);
        assertThat(cycle.lead.get(path + "?seed=2").asString()).isNotEqualTo(first);
    }

    @Test
    void aValuationNeedsEnoughDraws() {
        var path = pathOf(cycle.pricedInitiative("A", WORKED_PRICE));
        refused(cycle.lead.get(path + "?draws=9999"), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?draws"));
        refused(cycle.lead.get(path + "?draws=100001"), 400, "invalid-request");
    }

    @Test
    void withoutAPriceNothingIsKnown() {
        var initiative = cycle.initiative("A", "");
        for (var below : List.of("/valuation", "/project-risk", "/category", "/fit")) {
            refused(cycle.lead.get("/v1/initiatives/" + initiative + below), 409, "not-priced");
        }
    }

    @Test
    void staleAssumptionsAreNamed() {
        var observedOn = LocalDate.now(ZoneOffset.UTC).minusMonths(40);
        var assumption = cycle.lead.create(
                cycle.path("/assumptions"),
                "{\"statement\": \"s\", \"source\": \"s\", \"observedOn\": \"%s\"}".formatted(observedOn));
        var initiative = cycle.pricedInitiative(
                "A",
                WORKED_PRICE.replace(
                        "\"gainType\": \"COST_TO_SERVE\"",
                        "\"gainType\": \"COST_TO_SERVE\", \"assumptionId\": \"%s\"".formatted(assumption)));
        cycle.lead
                .get(pathOf(initiative))
                .then()
                .body("support.unsupportedGains.size()", equalTo(0))
                .body("support.staleAssumptions[0].assumptionId", equalTo(assumption))
                .body("support.staleAssumptions[0].ageInMonths", equalTo(40));
    }

    @Test
    void aPriceWithoutGainsHasNoReturns() {
        cycle.lead
                .get(pathOf(cycle.pricedInitiative("A", CERTAIN_PRICE)))
                .then()
                .statusCode(200)
                .body("internalRateOfReturn.outcome", equalTo("ONE_SIGN_ONLY"))
                .body("internalRateOfReturn.annual", nullValue())
                .body("payback.periods", nullValue())
                .body("simulation.probabilityOfLoss", equalTo(1.0f));
    }

    @Test
    void monthsAndYearsOfAPaybackAgree() {
        var monthly = CERTAIN_PRICE.replace("YEAR", "MONTH").replace("\"lines\": [", """
                        "adoption": [1, 1], "lines": [
                        {"label": "Gain", "kind": "GAIN", "nature": "RUNNING", "gainType": "REVENUE",
                         "fromPeriod": 1, "toPeriod": 2, "amount": {"low": "100", "likely": "100", "high": "100"}},""");
        cycle.lead
                .get(pathOf(cycle.pricedInitiative("A", monthly)))
                .then()
                .body("payback.periods", equalTo(1.0f))
                .body("payback.years", equalTo(0.083333336f));
    }

    private static String pathOf(String initiative) {
        return "/v1/initiatives/%s/valuation".formatted(initiative);
    }
}
