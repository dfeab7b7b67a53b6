package dev.waymark.initiative.pricing;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
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
                .isEqualTo(50_000);
        assertThat(bins.getList("simulation.histogram.from.amount", String.class))
                .contains("0.00", "-50.00");
        assertThat(bins.getString("initiative.code")).isEqualTo("A");

        assertThat(DrawnManners.pictureOf(cycle.viewer, path))
                .contains(
                        "<title>A ",
                        " of 50,000 draws are a loss. Half of them are worth ",
                        "The expected value is 82 EUR; a plan without ranges would promise 65 EUR more.",
                        "loss: 29 % of the draws",
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

    @Test
    void thePriceStatesByWhichRulesItIsValued() {
        var usual = cycle.lead.get(pathOf(cycle.pricedInitiative("A", WORKED_PRICE)));
        usual.then()
                .body("basis.distribution", equalTo("PERT"))
                .body("basis.timing", equalTo("END_OF_PERIOD"))
                .body("basis.rankCorrelation", equalTo(0.0f))
                .body("internalRateOfReturn.ambiguous", equalTo(false));

        // Triangle: cost 600, gain 333.33; the gain's factor 1.8501 is worth half a year more.
        var initiative = cycle.pricedInitiative(
                "B",
                WORKED_PRICE.replace(
                        "\"lines\"",
                        "\"basis\": {\"distribution\": \"TRIANGULAR\", \"timing\": \"MID_PERIOD\", \"rankCorrelation\": 0.5,"
                                + " \"financeRate\": 0.1, \"reinvestmentRate\": 0.12}, \"lines\""));
        var valuation = cycle.lead.get(pathOf(initiative)).jsonPath();
        assertThat(valuation.getString("expectedNetPresentValue.amount")).isEqualTo("40.88");
        assertThat(valuation.getString("lines[0].expectedAmount.amount")).isEqualTo("600.00");
        // (133.33 · 1.12² + 266.67 · 1.12 + 333.33) / 600
        assertThat(valuation.getDouble("modifiedInternalRate.annual")).isCloseTo(0.1003, within(1e-5));
        assertThat(cycle.lead
                        .get("/v1/initiatives/" + initiative + "/price")
                        .jsonPath()
                        .getDouble("basis.financeRate"))
                .isEqualTo(0.1);
        refused(
                        cycle.price(
                                cycle.initiative("C", ""),
                                WORKED_PRICE.replace("\"lines\"", "\"basis\": {\"rankCorrelation\": 1.1}, \"lines\"")),
                        400,
                        "invalid-request")
                .body("violations[0].pointer", equalTo("/basis/rankCorrelation"));
    }

    @Test
    void aTornadoShowsWhichLineMovesTheMedianMost() {
        var path = pathOf(cycle.pricedInitiative("A", WORKED_PRICE));
        cycle.lead
                .get(path)
                .then()
                .body("tornado.label", equalTo(List.of("Fewer calls", "Build")))
                .body("tornado.swing.amount", equalTo(List.of("647.53", "500.00")));

        assertThat(cycle.viewer.get(path + "?picture=tornado&format=svg").asString())
                .contains("“Fewer calls” moves the median most", "low amount", "high amount");
        assertThat(cycle.viewer.get(path + "?picture=cash-flow&format=svg").asString())
                .contains("The money has come back after 2.4 years, and 201.67 EUR are left at the end.", "Period 3");
    }

    @Test
    void theCostsAreShownWithTheFatTailOfAReferenceClass() {
        var risk = cycle.lead
                .get(pathOf(cycle.pricedInitiative("A", WORKED_PRICE)))
                .jsonPath();

        assertThat(risk.getDouble("costRisk.asEstimated.p95.amount")).isLessThan(900);
        assertThat(risk.getDouble("costRisk.withReferenceClass.p95.amount")).isGreaterThan(2000);
        assertThat(risk.getDouble("costRisk.referenceClass.meanMultiple")).isCloseTo(5.47, within(1e-9));
        assertThat(risk.getDouble("costRisk.referenceClass.cap")).isEqualTo(50);
    }

    @Test
    void whatAGainLacksIsNamed() {
        var initiative = cycle.pricedInitiative(
                "A",
                WORKED_PRICE.replace(
                        "\"gainType\"",
                        "\"promise\": {\"metric\": \"Calls a week\", \"owner\": \"Service\"}, \"gainType\""));
        cycle.lead
                .get(pathOf(initiative))
                .then()
                .body("support.incompleteGains.label", equalTo(List.of("Fewer calls")))
                .body("support.incompleteGains[0].missing", equalTo(List.of("REVIEW_DATE")));
        refused(
                        cycle.price(
                                cycle.initiative("B", ""),
                                CERTAIN_PRICE.replace("\"ledger\"", "\"promise\": {\"metric\": \"m\"}, \"ledger\"")),
                        422,
                        "contradiction")
                .body("violations[0].pointer", equalTo("/lines/0/promise"));
    }

    @Test
    void allInitiativesTogetherAreLessAtRiskThanEachByItself() {
        refused(cycle.lead.get(cycle.path("/initiatives-valuation")), 409, "not-priced");
        for (var code : List.of("A", "B", "C")) {
            cycle.pricedInitiative(code, WORKED_PRICE);
        }
        var alone = cycle.lead
                .get(pathOf(cycle.pricedInitiative(
                        "D", WORKED_PRICE.replace("\"lines\"", "\"confidential\": true, \"lines\""))))
                .jsonPath();
        var together = cycle.steering.get(cycle.path("/initiatives-valuation")).jsonPath();

        assertThat(together.getList("initiatives.p10.amount"))
                .hasSize(4)
                .containsOnly(alone.getString("simulation.p10.amount"));
        assertThat(together.getDouble("sumOfP10.amount"))
                .isCloseTo(4 * alone.getDouble("simulation.p10.amount"), within(0.03));
        assertThat(together.getDouble("diversification.amount")).isGreaterThan(100);
        assertThat(together.getString("initiatives[3].initiative.code")).isEqualTo("D");
    }

    private static String pathOf(String initiative) {
        return "/v1/initiatives/%s/valuation".formatted(initiative);
    }

    @Test
    void aSliceIsPricedByItsLines() {
        var slices = """
                , "slices": [{"title": "Texts", "delivers": "d", "durationPeriods": 1, "costShare": 0.2},
                             {"title": "Letters", "delivers": "d", "durationPeriods": 1, "costShare": 0.8}]""";
        var path = "/v1/initiatives/" + cycle.initiative("SLICED", slices);
        cycle.lead.put(path + "/price", sliced("100", "300", "100")).then().statusCode(201);
        cycle.lead
                .get(path + "/valuation")
                .then()
                .body("slices.title", equalTo(List.of("Texts", "Letters")))
                .body("slices.expectedCost.amount", equalTo(List.of("120.00", "380.00")))
                .body("slices.share", equalTo(List.of(0.24f, 0.76f)))
                .body("sliceWarnings", equalTo(List.of()));

        cycle.lead.replace(path + "/price", sliced("200", "200", "100"));
        cycle.lead
                .get(path + "/valuation")
                .then()
                .body("slices.share", equalTo(List.of(0.44f, 0.56f)))
                .body("sliceWarnings", equalTo(List.of("FIRST_SLICE_COSTLY")));
        refused(cycle.lead.patch(path, "{\"slices\": []}"), 409, "in-use")
                .body("detail", containsString("price line 'Second' of slice 2"));
        refused(
                        cycle.lead.replace(
                                path + "/price", sliced("1", "1", "1").replace("\"slice\": 2", "\"slice\": 3")),
                        422,
                        "unknown-reference")
                .body("violations.pointer", equalTo(List.of("/lines/1/slice")));
    }

    private static String sliced(String first, String second, String whole) {
        var line = """
                {"label": "%s", "kind": "COST", "nature": "ONE_OFF", "ledger": "CAPEX", "fromPeriod": 0, "toPeriod": 0,
                 "amount": {"low": "%2$s", "likely": "%2$s", "high": "%2$s"}%3$s}""";
        return "{\"discountRate\": 0.08, \"periodLength\": \"YEAR\", \"lines\": [%s, %s, %s]}"
                .formatted(
                        line.formatted("First", first, ", \"slice\": 1"),
                        line.formatted("Second", second, ", \"slice\": 2"),
                        line.formatted("Whole", whole, ""));
    }
}
