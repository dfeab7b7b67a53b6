package dev.waymark.roadmap.roadmap.proposal;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Money and effort reach the roadmap as they were accepted.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class ExactPlanResourceTest {

    @ParameterizedTest
    @CsvSource({"KWD, 33.334, 100.000, 0.002", "EUR, 33.34, 100.00, 0.02", "JPY, 34, 100, 2"})
    void aPotPaysNotOneMinorUnitMoreThanItHolds(String currency, String cost, String pot, String lacking) {
        var ready = new ReadyCycle(new SampleCycle().in(currency), pot);
        alike(ready.cycle, currency, cost, "1");

        roadmap(ready)
                .body("items", hasSize(2))
                .body("omitted", hasSize(1))
                .body("omitted[0].extraBudget.amount", equalTo(lacking))
                .body("omitted[0].extraBudget.currency", equalTo(currency))
                .body("omitted[0].funding[0].amount.amount", equalTo(lacking))
                .body(
                        "omitted[0].reasons",
                        hasItem("pot All lacks %s %s for it in 2027-Q1".formatted(lacking, currency)))
                .body(
                        "omitted[0].reason",
                        startsWith("Needs %s %s more in pot All in 2027-Q1".formatted(lacking, currency)))
                .body("omitted[0].cheapestWay.start", equalTo("2027-Q1"))
                .body("omitted[0].cheapestWay.funding[0].budgetPot.name", equalTo("All"))
                .body("omitted[0].cheapestWay.funding[0].amount.amount", equalTo(lacking))
                .body("omitted[0].cheapestWay.staffing", hasSize(0))
                .body("omitted[0].bindingRule.text", equalTo("pot All holds 100 %s in 2027-Q1".formatted(currency)))
                .body("pots[0].periods[0].available.amount", equalTo(pot));
    }

    @ParameterizedTest
    @CsvSource({"33.34, 100, 2", "0.04, 0, 0", "33.36, 100.1, 3", "33.37, 100.1, 2", "33.37, 100.11, 3"})
    void aSkillWorksNotOneHundredthMoreThanItHas(String effort, String capacity, int planned) {
        var ready = new ReadyCycle("1000.00");
        alike(ready.cycle, "EUR", "1.00", effort);
        ready.lead.create(ready.cycle.path("/capacities"), """
                {"skill": "java", "amounts": [{"period": "2027-Q1", "personDays": %s}]}""".formatted(capacity));

        roadmap(ready).body("status", equalTo("OPTIMAL")).body("items", hasSize(planned));
    }

    @Test
    void whatCannotBePaidInTheCurrencyIsRefused() {
        var yen = new SampleCycle().in("JPY");
        var pot = """
                {"name": "Pot", "departmentIds": [], "categories": [], "amounts": [
                  {"period": "2027-Q1", "amount": {"amount": "1000.5", "currency": "JPY"}}]}""";

        refused(yen.lead.post(yen.path("/budget-pots"), pot), 400, "invalid-request")
                .body("violations.pointer", equalTo(List.of("/amounts/0/amount")));
    }

    @Test
    void amountsInTwoCurrenciesAreNotPlannedTogether() {
        var ready = new ReadyCycle("100.00");
        ready.cycle.in("JPY");

        refused(ready.propose(ready.lead, ReadyCycle.proposal("")), 422, "wrong-currency")
                .body("detail", startsWith("The cycle counts in JPY, but there are amounts in EUR."));
    }

    @Test
    void aLegalDeadlineThatHasPassedIsPlannedFirstAndNamedLate() {
        var ready = new ReadyCycle("150.00");
        alike(ready.cycle, "EUR", "100.00", "1", "2026-06-30");
        ready.lead
                .replace(
                        ready.cycle.initiativePath('B', "/portfolio-entry"),
                        "{\"budgetPotId\": \"%s\", \"blockers\": [], \"inFlightSince\": \"2026-Q4\"}"
                                .formatted(ready.pot))
                .then()
                .statusCode(200);

        roadmap(ready)
                .body("status", equalTo("OPTIMAL"))
                .body("items.code", hasItems("B", "D"))
                .body("items.find { it.code == 'D' }.start", equalTo("2027-Q1"))
                .body("items.find { it.code == 'D' }.periodsLate", equalTo(3))
                .body("items.find { it.code == 'D' }.reason", containsString("is missed by 3 quarters"))
                .body("items.find { it.code == 'B' }.periodsLate", equalTo(2))
                .body("omitted.code", equalTo(List.of("A")))
                .body("omitted[0].reasons", hasItem("no roadmap that keeps all rules holds it"));
    }

    @Test
    void whatALeftOutCandidateDisplacesAndCostsIsShown() {
        var ready = new ReadyCycle("200.00");
        alike(ready.cycle, "EUR", "100.00", "1");

        var roadmap = roadmap(ready)
                .body("items", hasSize(2))
                .body("omitted[0].displaces", hasSize(1))
                .extract()
                .jsonPath();
        assertThat(roadmap.getString("omitted[0].displacesNames[0].code"))
                .isEqualTo(roadmap.getString("omitted[0].displaces[0]"));
        assertThat(roadmap.getString("omitted[0].reason"))
                .contains(
                        "or would displace %s “%s” ("
                                .formatted(
                                        roadmap.getString("omitted[0].displaces[0]"),
                                        roadmap.getString("omitted[0].displacesNames[0].title")),
                        " points less).");
        var displaced = roadmap.getDouble(
                "items.find { it.code == '%s' }.value".formatted(roadmap.getString("omitted[0].displaces[0]")));
        var instead = 0.9 * roadmap.getDouble("omitted[0].priority");
        assertThat(roadmap.getDouble("omitted[0].displacementCost")).isCloseTo(displaced - instead, within(0.02));
        assertThat(roadmap.getList("omitted[0].reasons", String.class))
                .anySatisfy(reason -> assertThat(reason).startsWith("with it the roadmap is worth "));
    }

    @Test
    void whereOnlyPeopleAreScarceTheYardstickDoesNotFlatter() {
        var ready = new ReadyCycle("1000.00");
        ready.cycle.answer("initiative-service", "read-initiative-snapshot", "/initiative-snapshot", snapshot -> {
            for (var each : snapshot.path("initiatives")) {
                alike((ObjectNode) each, "1.00", "50");
                ((ObjectNode) each).putNull("legalObligation");
            }
            alike((ObjectNode) snapshot.path("initiatives").path(0), "1.00", "100");
        });
        ready.lead.create(ready.cycle.path("/capacities"), """
                {"skill": "java", "amounts": [{"period": "2027-Q1", "personDays": 100}]}""");

        var roadmap = roadmap(ready)
                .body("status", equalTo("OPTIMAL"))
                .body("items.code", hasItems("B", "D"))
                .extract()
                .jsonPath();

        assertThat(roadmap.getDouble("greedyValue")).isEqualTo(roadmap.getDouble("value"));
        assertThat(roadmap.getDouble("gainOverGreedyPercent")).isZero();
    }

    private static ValidatableResponse roadmap(ReadyCycle ready) {
        var proposal = ReadyCycle.proposal("").replace("\"periods\": 2", "\"periods\": 1");
        var job = ready.propose(ready.lead, proposal).then().statusCode(202).extract();
        return ready.lead.get(job.<String>path("result")).then().statusCode(200);
    }

    /// A, B and D all take one period, cost the same and need the same work; nothing ties them.
    private static void alike(SampleCycle cycle, String currency, String cost, String effort) {
        alike(cycle, currency, cost, effort, "2099-12-31");
    }

    /// @param deadline that the law sets for B and D
    private static void alike(SampleCycle cycle, String currency, String cost, String effort, String deadline) {
        cycle.answer("initiative-service", "read-initiative-snapshot", "/initiative-snapshot", snapshot -> {
            ((ObjectNode) snapshot).put("currency", currency);
            snapshot.path("initiatives").forEach(each -> alike((ObjectNode) each, cost, effort));
            for (var i : new int[] {1, 3}) {
                var law = ((ObjectNode) snapshot.path("initiatives").path(i)).putObject("legalObligation");
                law.put("reference", "Directive").put("deadline", deadline);
            }
        });
    }

    private static void alike(ObjectNode initiative, String cost, String effort) {
        initiative.put("durationPeriods", 1).putArray("dependsOn");
        initiative.putArray("excludes");
        initiative.put("projectRisk", 10);
        if (initiative.has("npv")) {
            initiative.putArray("costs").add(cost);
            initiative.putArray("efforts").addObject().put("skill", "java").put("personDays", Double.valueOf(effort));
            initiative
                    .putObject("npv")
                    .put("mean", "1")
                    .put("p10", "1")
                    .put("p50", "1")
                    .put("p90", "1");
        }
    }
}
