package dev.waymark.roadmap.portfolio.candidate;

import static dev.waymark.rest.fixture.Api.refused;
import static dev.waymark.roadmap.SampleCycle.computed;
import static dev.waymark.roadmap.SampleCycle.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class PortfolioResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    private void rateAll(char... initiatives) {
        var need = cycle.criterion(rated("Need", "BUSINESS", 3));
        var reuse = cycle.criterion(rated("Reuse", "IT", 1));
        cycle.criterion(computed("PAIN_RELIEF", 3));
        for (var initiative : initiatives) {
            cycle.rate(cycle.bea, initiative, need, 80).then().statusCode(201);
            cycle.rate(cycle.ben, initiative, need, 60).then().statusCode(201);
            cycle.rate(cycle.ida, initiative, reuse, 50).then().statusCode(201);
        }
    }

    private JsonPath candidates() {
        var json = cycle.lead
                .get(cycle.path("/candidates"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return JsonPath.from(json).using(new JsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    private static String of(char code, String what) {
        return "items.find { it.code == '%s' }.%s".formatted(code, what);
    }

    @Test
    void anEntryIsWrittenOnceAndThenReplaced() {
        var pot = cycle.pot("All", "1000.00");
        var path = cycle.initiativePath('A', "/portfolio-entry");
        refused(cycle.lead.get(path), 404, "not-found");
        cycle.enter('A', pot, ", \"inFlightSince\": \"2026-Q4\"")
                .then()
                .statusCode(201)
                .header("Location", path)
                .body("version", equalTo(0))
                .body("inFlightSince", equalTo("2026-Q4"));
        refused(cycle.enter('A', pot, ""), 428, "precondition-required");
        cycle.lead.replace(path, """
                        {"budgetPotId": "%s", "blockers": [{"description": "No consent", "open": true}]}""".formatted(pot)).then().statusCode(200).body("version", equalTo(1));
        cycle.bea
                .get(path)
                .then()
                .body("inFlightSince", equalTo(null))
                .body("blockers[0].open", equalTo(true))
                .body("budgetPotId", equalTo(pot));
    }

    @Test
    void anEntryNamesAPotAndAnInitiativeOfTheCycle() {
        var elsewhere = new SampleCycle().pot("All", "1.00");
        refused(cycle.enter('A', elsewhere, ""), 422, "unknown-reference")
                .body("violations[0].pointer", equalTo("/budgetPotId"));
        var pot = cycle.pot("All", "1.00");
        refused(cycle.enter('Z', pot, ""), 404, "not-found");
        refused(cycle.enter('A', pot, ", \"inFlightSince\": \"2026\""), 400, "invalid-request");
    }

    @Test
    void whatPassedEveryGateIsACandidateWithAPriority() {
        rateAll('A');
        cycle.enter('A', cycle.pot("All", "1000.00"), "").then().statusCode(201);
        var candidates = candidates();
        assertThat(candidates.getList("items.code")).isEqualTo(List.of("A", "B", "C", "D"));
        assertThat(candidates.getBoolean(of('A', "candidate"))).isTrue();
        assertThat(candidates.getDouble(of('A', "readinessPercent"))).isEqualTo(100);
        assertThat(candidates.getList(of('A', "missing"))).isEmpty();
        // relief 100 · 225.9 · 0.5 / 600 = 18.825; B = (3 · 70 + 3 · 18.825) / 6 = 44.4125; T = 50; fit 1.02
        assertThat(candidates.getDouble(of('A', "priority")))
                .satisfies(value -> assertThat(
                                closeTo(Math.sqrt(44.4125 * 50) * 1.02, 1e-6).matches(value))
                        .isTrue());
    }

    @Test
    void everyClosedGateIsNamed() {
        cycle.criterion(rated("Need", "BUSINESS", 1));
        var candidates = candidates();
        assertThat(candidates.getBoolean(of('C', "candidate"))).isFalse();
        assertThat(candidates.getList(of('C', "missing.gate")))
                .isEqualTo(
                        List.of("OWNER", "SPONSOR", "PRICE", "CATEGORY", "BUSINESS_INDEX", "IT_INDEX", "BUDGET_POT"));
        assertThat(candidates.getList(of('C', "passed"))).isEqualTo(List.of("DEPENDENCIES", "BLOCKERS"));
        assertThat(candidates.getList(of('A', "missing.gate")))
                .isEqualTo(List.of("BUSINESS_INDEX", "IT_INDEX", "BUDGET_POT"));
        assertThat(candidates.getList(of('A', "missing.reason")).get(0)).isEqualTo("Need: nobody has rated it yet");
    }

    @Test
    void anOpenBlockerOrAnUnreadyDependencyKeepsItOut() {
        rateAll('A', 'B');
        var pot = cycle.pot("All", "1000.00");
        cycle.enter('A', pot, "").then().statusCode(201);
        cycle.enter('B', pot, "").then().statusCode(201);
        assertThat(candidates().getBoolean(of('B', "candidate"))).isTrue();

        cycle.lead.replace(cycle.initiativePath('A', "/portfolio-entry"), """
                {"budgetPotId": "%s", "blockers": [{"description": "No consent", "open": true},
                 {"description": "Settled", "open": false}]}""".formatted(pot));
        var candidates = candidates();
        assertThat(candidates.getList(of('A', "missing.reason"))).isEqualTo(List.of("No consent"));
        assertThat(candidates.getList(of('B', "missing.gate"))).isEqualTo(List.of("DEPENDENCIES"));
        assertThat(candidates.getList(of('B', "missing.reason")).get(0).toString())
                .contains("depends on A");
    }

    @Test
    void aPotPaysForItsDepartmentsAndCategoriesOnly() {
        rateAll('A', 'D');
        var pot = cycle.lead.create(cycle.path("/budget-pots"), """
                {"name": "Growth of operations", "departmentIds": ["%s"], "categories": ["GROWTH"], "amounts": []}""".formatted(cycle.idOf("d001")));
        cycle.enter('A', pot, "").then().statusCode(201);
        cycle.enter('D', pot, "").then().statusCode(201);
        var candidates = candidates();
        assertThat(candidates.getBoolean(of('A', "candidate"))).isTrue();
        assertThat(candidates.getList(of('D', "missing.gate"))).isEqualTo(List.of("BUDGET_POT"));
        assertThat(candidates.getList(of('D', "missing.reason")).get(0).toString())
                .contains("Growth of operations");
    }

    @Test
    void whatTheSponsorAloneRatedIsNotRated() {
        var need = cycle.criterion(rated("Need", "BUSINESS", 1));
        cycle.rate(cycle.bea, 'B', need, 100).then().statusCode(201);
        assertThat(candidates().getList(of('B', "missing.reason")).get(0).toString())
                .contains("sponsor");
        cycle.rate(cycle.ben, 'B', need, 50).then().statusCode(201);
        assertThat(candidates().getList(of('B', "missing.gate")))
                .isEqualTo(List.of("IT_INDEX", "DEPENDENCIES", "BUDGET_POT"));
    }

    @Test
    void withoutAClosedRoundThereIsNoReliefAndNoIndex() {
        rateAll('A');
        cycle.answer("assessment-service", "read-assessment-snapshot", "/assessment-snapshot", body -> {
            ((ObjectNode) body).remove("rankingRoundId");
            body.path("painPoints").forEach(painPoint -> ((ObjectNode) painPoint).remove(List.of("points", "rank")));
        });
        assertThat(candidates().getList(of('A', "missing.reason")).get(0).toString())
                .contains("no closed ranking round");
    }

    @Test
    void pagesNeitherSkipNorRepeat() {
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = cycle.steering
                    .get(cycle.path("/candidates?limit=3&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.code"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly("A", "B", "C", "D");
        refused(cycle.lead.get(cycle.path("/candidates?cursor=nonsense")), 400, "invalid-request")
                .body("violations[0].message", containsString("cursor"));
    }
}
