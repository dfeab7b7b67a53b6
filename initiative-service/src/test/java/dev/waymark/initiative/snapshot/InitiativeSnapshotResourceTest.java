package dev.waymark.initiative.snapshot;

import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.WhileTableIsLocked;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class InitiativeSnapshotResourceTest {

    private final SampleCycle cycle = new SampleCycle();
    private final DataSource database;

    InitiativeSnapshotResourceTest(DataSource database) {
        this.database = database;
    }

    @Test
    void aSnapshotHoldsWhatPrioritiesAndRoadmapsNeed() {
        var before = cycle.initiative("BEFORE", "");
        var initiative = cycle.initiative("A", """
                , "owner": "ola", "efforts": [{"skill": "Integration", "personDays": 40}],
                "mitigations": [{"painPointId": "%s", "low": 0.1, "likely": 0.4, "high": 0.5}], "dependsOn": ["%s"]""".formatted(PAIN_A, before));
        cycle.price(initiative, WORKED_PRICE).then().statusCode(201);
        cycle.observe("PMI", "2026-01-31", 60);

        cycle.viewer
                .get(cycle.path("/initiative-snapshot"))
                .then()
                .statusCode(200)
                .body("cycleId", equalTo(cycle.id))
                .body("currency", equalTo("EUR"))
                .body("climate.index", equalTo(40f))
                .body("climate.state", equalTo("STRONG"))
                .body("climate.riskAppetite", equalTo(64f))
                .body("initiatives.code", equalTo(List.of("BEFORE", "A")))
                .body("initiatives[0].missing", equalTo(List.of("NOT_PRICED")))
                .body("initiatives[0].category", nullValue())
                .body("initiatives[0].fit", nullValue())
                .body("initiatives[0].npv", nullValue())
                .body("initiatives[0].costs.size()", equalTo(0))
                .body("initiatives[1].missing.size()", equalTo(0))
                .body("initiatives[1].category", equalTo("EFFICIENCY"))
                .body("initiatives[1].owner", equalTo("ola"))
                .body("initiatives[1].efforts[0].skill", equalTo("Integration"))
                .body("initiatives[1].mitigations[0].painPointId", equalTo(PAIN_A))
                .body("initiatives[1].dependsOn", equalTo(List.of(before)))
                .body("initiatives[1].costs", equalTo(List.of("550.00")));
    }

    @Test
    void itsFiguresAreThoseOfTheSingleAnswers() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        var snapshot = cycle.lead.get(cycle.path("/initiative-snapshot")).jsonPath();
        var valuation = cycle.lead
                .get("/v1/initiatives/%s/valuation".formatted(initiative))
                .jsonPath();
        var fit = cycle.lead.get("/v1/initiatives/%s/fit".formatted(initiative)).jsonPath();

        for (var figure : List.of("mean", "p10", "p50", "p90")) {
            assertThat(new BigDecimal(snapshot.getString("initiatives[0].npv." + figure)))
                    .isEqualTo(new BigDecimal(valuation.getString("simulation.%s.amount".formatted(figure))));
        }
        assertThat(snapshot.getDouble("initiatives[0].fit")).isCloseTo(fit.getDouble("fit"), within(1e-9));
        assertThat(snapshot.getDouble("initiatives[0].projectRisk"))
                .isCloseTo(fit.getDouble("projectRisk"), within(1e-9));
    }

    @Test
    void aDecisionOnTheCategoryCounts() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        cycle.lead
                .put(
                        "/v1/initiatives/%s/category-decision".formatted(initiative),
                        "{\"category\": \"STRATEGIC\", \"reason\": \"r\"}")
                .then()
                .statusCode(201);
        cycle.lead.get(cycle.path("/initiative-snapshot")).then().body("initiatives[0].category", equalTo("STRATEGIC"));
    }

    /// Decisions are read between prices and initiatives.
    @Test
    void everythingInItIsOfOneMoment() throws Exception {
        cycle.pricedInitiative("A", WORKED_PRICE);

        var snapshot = WhileTableIsLocked.read(
                database,
                "category_decision",
                "update initiative set title = 'Renamed' where cycle_id = '%s'".formatted(cycle.id),
                () -> cycle.lead.get(cycle.path("/initiative-snapshot")));

        snapshot.then().statusCode(200).body("initiatives[0].code", equalTo("A"));
        assertThat(snapshot.asString()).doesNotContain("Renamed");
        assertThat(cycle.lead.get(cycle.path("/initiative-snapshot")).asString())
                .contains("Renamed");
    }

    @Test
    void initiativesOfOtherCyclesAreNotInIt() {
        new SampleCycle().pricedInitiative("ELSEWHERE", WORKED_PRICE);
        cycle.lead.get(cycle.path("/initiative-snapshot")).then().body("initiatives.size()", equalTo(0));
    }

    @Test
    void gainsThatNobodyMayApproveYetAreNamed() {
        cycle.pricedInitiative("LACKS", WORKED_PRICE);
        cycle.pricedInitiative(
                "WHOLE",
                WORKED_PRICE.replace(
                        "\"gainType\"",
                        "\"promise\": {\"metric\": \"Calls\", \"owner\": \"ola\", \"reviewOn\": \"2028-01-01\"}, \"gainType\""));

        cycle.steering
                .get(cycle.path("/initiative-snapshot"))
                .then()
                .body("initiatives[0].incompleteGains.label", equalTo(List.of("Fewer calls")))
                .body("initiatives[0].incompleteGains[0].missing", equalTo(List.of("METRIC", "OWNER", "REVIEW_DATE")))
                .body("initiatives[1].incompleteGains", equalTo(List.of()));
    }
}
