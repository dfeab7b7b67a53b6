package dev.waymark.roadmap.roadmap.whatif;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class WhatIfResourceTest {

    private final Api viewer = Api.as("vera", "viewer");

    @Test
    void moreMoneyIsNeverWorthLess() {
        var ready = new ReadyCycle("1000.00");
        var roadmap = ready.roadmap(ready.lead);
        var value = ready.lead.get(roadmap).jsonPath().getDouble("value");
        var frontier = ready.lead.get(roadmap + "/frontier").jsonPath();
        var values = frontier.getList("points.value", Double.class);
        assertThat(values).hasSizeGreaterThanOrEqualTo(8).isSorted();
        assertThat(frontier.getDouble("points.find { it.percent == 100 }.value"))
                .isEqualTo(value);
        assertThat(frontier.getList("points.budget.currency")).doesNotContainNull();
        assertThat(frontier.getList("points[-1].initiatives")).isNotEmpty();
        assertThat(DrawnManners.pictureOf(ready.lead, roadmap + "/frontier"))
                .contains("Value against budget", "With 50 % of the budget the roadmap is worth");
        refused(viewer.get(roadmap + "/frontier"), 403, "forbidden");
    }

    @Test
    void scenariosAreComparedSideBySide() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.roadmap(ready.lead) + "/scenarios";

        ready.lead
                .get(path)
                .then()
                .statusCode(200)
                .body(
                        "scenarios.kind",
                        contains(
                                "AS_PLANNED",
                                "WEAK_CLIMATE",
                                "NEUTRAL_CLIMATE",
                                "STRONG_CLIMATE",
                                "LESS_MONEY",
                                "MORE_MONEY"))
                .body("scenarios.climateIndex", contains(12.5f, -60f, 0f, 60f, 12.5f, 12.5f))
                .body("scenarios.riskLimit", contains(54.4f, 29f, 50f, 71f, 54.4f, 54.4f))
                .body("scenarios[4].budget.amount", equalTo("1600.00"))
                .body("candidates.initiative.code", contains("A", "B", "D"))
                .body("missing", empty())
                .body("sentence", containsString("of 3 candidates are chosen in each of 6 scenarios"));
        assertThat(DrawnManners.pictureOf(ready.lead, path)).contains("Scenarios side by side");
        assertThat(ready.lead.get(path + "?format=csv").asString()).contains("chosenIn");
        refused(viewer.get(path), 403, "forbidden");
    }

    @Test
    void aScenarioOfOnesOwnStandsBesideTheUsualOnes() {
        var ready = new ReadyCycle("1000.00");
        var path = ready.roadmap(ready.lead) + "/scenarios";

        ready.lead
                .get(path + "?climate=WEAK&budget=50")
                .then()
                .statusCode(200)
                .body("scenarios[-1].kind", equalTo("CUSTOM"))
                .body("scenarios[-1].climateIndex", equalTo(-60f))
                .body("scenarios[-1].budgetPercent", equalTo(50));
        refused(ready.lead.get(path + "?climate=HOT"), 400, "invalid-request");
        refused(ready.lead.get(path + "?budget=0"), 400, "invalid-request");
    }
}
