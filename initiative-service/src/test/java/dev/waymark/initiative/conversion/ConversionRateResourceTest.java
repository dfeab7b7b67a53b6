package dev.waymark.initiative.conversion;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

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
class ConversionRateResourceTest {

    private static final String IN_DOLLARS = CERTAIN_PRICE.replace("\"amount\"", "\"currency\": \"USD\", \"amount\"");

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void aPriceKeepsTheRateThatHeldWhenItWasSet() {
        var initiative = cycle.initiative("A", "");
        refused(cycle.price(initiative, IN_DOLLARS), 422, "conversion-rate-missing")
                .body("violations[0].pointer", equalTo("/lines/0/currency"))
                .body("violations[0].message", containsString("USD has no conversion rate to EUR"));
        var old = rate("USD", "2026-01-01", "0.9");
        rate("USD", "2199-01-01", "2");
        rate("USD", "2026-02-01", "0.92");

        cycle.price(initiative, IN_DOLLARS)
                .then()
                .statusCode(201)
                .body("lines[0].currency", equalTo("USD"))
                .body("lines[0].amount.low", equalTo("100.00"))
                .body("rates", hasSize(1))
                .body("rates[0].rate", equalTo(0.92f))
                .body("rates[0].validFrom", equalTo("2026-02-01"))
                .body("rates[0].source", equalTo("Treasury"));
        var valuation = "/v1/initiatives/%s/valuation".formatted(initiative);
        cycle.viewer
                .get(valuation)
                .then()
                .body("returns.presentValueOfCosts.amount", equalTo("92.00"))
                .body("rates[0].rate", equalTo(0.92f));

        cycle.lead.delete("/v1/conversion-rates/" + old).then().statusCode(204);
        rate("USD", "2026-03-01", "0.95");
        cycle.viewer.get(valuation).then().body("returns.presentValueOfCosts.amount", equalTo("92.00"));
        // The same price again is another one at the newer rate.
        var path = "/v1/initiatives/%s/price".formatted(initiative);
        refused(cycle.lead.put(path, IN_DOLLARS), 428, "precondition-required");
        cycle.lead.replace(path, IN_DOLLARS).then().statusCode(200);
        cycle.viewer.get(valuation).then().body("returns.presentValueOfCosts.amount", equalTo("95.00"));
    }

    @Test
    void aPriceInTheCurrencyOfTheCycleNeedsNone() {
        cycle.price(cycle.initiative("A", ""), IN_DOLLARS.replace("USD", "EUR"))
                .then()
                .statusCode(201)
                .body("rates", hasSize(0));
    }

    @Test
    void amountsHaveTheDecimalsOfTheirOwnCurrency() {
        rate("JPY", "2026-01-01", "0.0061");
        rate("KWD", "2026-01-01", "3.01");
        var yen = IN_DOLLARS.replace("USD", "JPY");
        refused(cycle.price(cycle.initiative("A", ""), yen.replace("\"100\"", "\"100.5\"")), 400, "invalid-request")
                .body("violations[0].message", containsString("0 decimal places of JPY"));
        var initiative = cycle.initiative("B", "");
        cycle.price(initiative, yen).then().statusCode(201).body("lines[0].amount.low", equalTo("100"));
        var dinar = cycle.initiative("C", "");
        cycle.price(dinar, IN_DOLLARS.replace("USD", "KWD").replace("\"100\"", "\"1.255\""))
                .then()
                .statusCode(201)
                .body("lines[0].amount.low", equalTo("1.255"));

        cycle.lead
                .get("/v1/initiatives/%s/valuation".formatted(dinar))
                .then()
                .body("returns.presentValueOfCosts.amount", equalTo("3.78"));
        cycle.lead
                .get("/v1/initiatives/%s/valuation".formatted(initiative))
                .then()
                .body("returns.presentValueOfCosts.amount", equalTo("0.61"));
    }

    @Test
    void aCycleInYenConvertsToWholeYen() {
        var yen = Api.as("yen-lea" + cycle.id, "programme-lead");
        yen.post(cycle.path("/conversion-rates"), body("EUR", "2026-01-01", "163.5"))
                .then()
                .statusCode(201);
        var initiative = yen.create(cycle.path("/initiatives"), SampleCycle.describe("Y", ""));
        yen.put(
                        "/v1/initiatives/%s/price".formatted(initiative),
                        IN_DOLLARS.replace("USD", "EUR").replace("\"100\"", "\"0.10\""))
                .then()
                .statusCode(201);
        yen.get("/v1/initiatives/%s/valuation".formatted(initiative))
                .then()
                .body("returns.presentValueOfCosts.amount", equalTo("16"));
    }

    @Test
    void whatIsTooMuchOnceConvertedIsRefused() {
        rate("USD", "2026-01-01", "1000");
        refused(
                        cycle.price(cycle.initiative("A", ""), IN_DOLLARS.replace("\"100\"", "\"99999999999\"")),
                        422,
                        "contradiction")
                .body("violations.pointer", equalTo(List.of("/lines/0/amount/high")));
    }

    @Test
    void aRateIsOfAnotherCurrencyAndComesOnceADay() {
        rate("USD", "2026-01-01", "0.9");
        refused(cycle.lead.post(cycle.path("/conversion-rates"), body("USD", "2026-01-01", "0.8")), 409, "conflict");
        refused(cycle.lead.post(cycle.path("/conversion-rates"), body("EUR", "2026-01-01", "1")), 422, "contradiction");
        refused(
                cycle.lead.post(cycle.path("/conversion-rates"), body("USD", "2026-01-02", "0")),
                400,
                "invalid-request");
        refused(
                cycle.lead.post(cycle.path("/conversion-rates"), body("XAU", "2026-01-02", "1")),
                400,
                "invalid-request");
    }

    private String rate(String currency, String day, String rate) {
        return cycle.lead.create(cycle.path("/conversion-rates"), body(currency, day, rate));
    }

    private static String body(String currency, String day, String rate) {
        return "{\"currency\": \"%s\", \"validFrom\": \"%s\", \"rate\": %s, \"source\": \"Treasury\"}"
                .formatted(currency, day, rate);
    }
}
