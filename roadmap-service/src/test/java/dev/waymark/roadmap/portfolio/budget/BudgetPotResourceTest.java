package dev.waymark.roadmap.portfolio.budget;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingReference;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class BudgetPotResourceTest {

    private final SampleCycle cycle = new SampleCycle();
    private final String pots = cycle.path("/budget-pots");

    private static String pot(String departments, String amounts) {
        return """
                {"name": "Pot", "departmentIds": [%s], "categories": ["GROWTH"], "amounts": [%s]}""".formatted(departments, amounts);
    }

    private static String amount(String period, String amount, String currency) {
        return """
                {"period": "%s", "amount": {"amount": "%s", "currency": "%s"}}""".formatted(period, amount, currency);
    }

    @Test
    void aPotHoldsMoneyPerPeriod() {
        var body = pot("\"%s\"".formatted(cycle.idOf("d001")), amount("2027-Q1", "270000.5", "EUR"));
        var created = cycle.steering.post(pots, body);
        created.then().statusCode(201).body("version", equalTo(0));
        cycle.bea
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("departmentIds", equalTo(List.of(cycle.idOf("d001"))))
                .body("categories", equalTo(List.of("GROWTH")))
                .body("amounts[0].period", equalTo("2027-Q1"))
                .body("amounts[0].amount.amount", equalTo("270000.50"))
                .body("amounts[0].amount.currency", equalTo("EUR"));
        cycle.lead.get(pots).then().body("items.name", equalTo(List.of("Pot")));
    }

    @Test
    void moneyIsInTheCurrencyOfTheCycle() {
        var body = pot("", amount("2027-Q1", "1.00", "EUR") + "," + amount("2027-Q2", "1.00", "USD"));
        refused(cycle.lead.post(pots, body), 422, "wrong-currency")
                .body("violations.pointer", equalTo(List.of("/amounts/1/amount/currency")))
                .body("violations[0].message", containsString("EUR"));
        var path = "/v1/budget-pots/" + cycle.pot("All", "1.00");
        refused(
                cycle.lead.patch(path, "{\"amounts\": [%s]}".formatted(amount("2027-Q1", "1.00", "USD"))),
                422,
                "wrong-currency");
    }

    @Test
    void itsDepartmentsAreThoseOfTheCycle() {
        var elsewhere = new SampleCycle().idOf("d001");
        var path = "/v1/budget-pots/" + cycle.pot("All", "1.00");
        refused(cycle.lead.patch(path, "{\"departmentIds\": [\"%s\"]}".formatted(elsewhere)), 422, "unknown-reference");
        refused(cycle.lead.post(pots, pot("\"%s\"".formatted(elsewhere), "")), 422, "unknown-reference")
                .body("violations[0].pointer", equalTo("/departmentIds"))
                .body("violations[0].message", containsString(elsewhere));
    }

    @Test
    void amountsAreNamedOncePerPeriodAndNotNegative() {
        var twice = amount("2027-Q1", "1.00", "EUR");
        refused(cycle.lead.post(pots, pot("", twice + "," + twice)), 400, "invalid-request")
                .body("violations[0].message", containsString("twice"));
        refused(
                        cycle.lead.post(
                                pots,
                                pot(
                                        "",
                                        amount("2027-Q5", "1.00", "EUR")
                                                + ","
                                                + amount("2027-Q1", "-1.00", "EUR")
                                                + ","
                                                + amount("2027-Q2", "1.001", "EUR"))),
                        400,
                        "invalid-request")
                .body("violations.pointer", hasItems("/amounts/0/period", "/amounts/1", "/amounts/2/amount"));
    }

    @Test
    void aChangeReplacesTheListWhole() {
        var path = "/v1/budget-pots/" + cycle.pot("All", "100.00");
        cycle.steering
                .patch(path, "{\"amounts\": [%s]}".formatted(amount("2028-Q4", "5.00", "EUR")))
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("name", equalTo("All"))
                .body("amounts.period", equalTo(List.of("2028-Q4")));
        refused(
                cycle.lead
                        .request()
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch(path),
                428,
                "precondition-required");
    }

    @Test
    void aPotIsDeletedWhenItPaysNoInitiative() {
        var pot = cycle.pot("All", "1.00");
        var path = "/v1/budget-pots/" + pot;
        cycle.enter('A', pot, "").then().statusCode(201);

        refused(cycle.steering.delete(path), 409, "in-use")
                .body("detail", containsString("portfolio entry of initiative " + cycle.initiative('A')));
        refused(cycle.bea.delete(path), 403, "forbidden");
        cycle.lead.delete(cycle.initiativePath('A', "/portfolio-entry")).then().statusCode(204);
        refused(cycle.lead.get(cycle.initiativePath('A', "/portfolio-entry")), 404, "not-found");
        cycle.steering.delete(path).then().statusCode(204);
        refused(cycle.lead.get(path), 404, "not-found");
    }

    @Test
    void noPotThatIsGonePays() throws Exception {
        var number = new AtomicInteger();
        assertThat(RacingReference.faults(
                        cycle.lead,
                        () -> "/v1/budget-pots/" + cycle.pot("P" + number.incrementAndGet(), "1.00"),
                        path -> {
                            var entry = cycle.initiativePath('A', "/portfolio-entry");
                            var tag = cycle.lead.get(entry).header("ETag");
                            var request = cycle.lead.request().contentType("application/json");
                            return (tag == null ? request : request.header("If-Match", tag))
                                    .body("{\"budgetPotId\": \"%s\", \"blockers\": []}"
                                            .formatted(path.substring("/v1/budget-pots/".length())))
                                    .put(entry);
                        }))
                .isEmpty();
    }

    @Test
    void aNameIsUniqueInTheCycleAndStakeholdersOnlyRead() {
        cycle.pot("All", "1.00");
        refused(cycle.lead.post(pots, pot("", "").replace("Pot", "All")), 409, "conflict");
        var other = "/v1/budget-pots/" + cycle.pot("Other", "1.00");
        refused(cycle.lead.patch(other, "{\"name\": \"All\"}"), 409, "conflict");
        refused(cycle.bea.post(pots, pot("", "")), 403, "forbidden");
    }
}
