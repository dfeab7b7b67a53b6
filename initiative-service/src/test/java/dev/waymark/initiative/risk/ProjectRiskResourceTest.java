package dev.waymark.initiative.risk;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ProjectRiskResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void theRiskOfACertainPriceIsThatOfItsRatings() {
        var risk = riskOf(CERTAIN_PRICE);

        assertThat(risk.getDouble("projectRisk")).isCloseTo(12 + 8 + 3 + 0 + 1 + 12, within(1e-9));
        assertThat(risk.getList("contributions.factor"))
                .isEqualTo(List.of(
                        "TECHNOLOGY",
                        "ORGANISATIONAL_CHANGE",
                        "DEPENDENCIES",
                        "SIZE_AND_SPREAD",
                        "VENDOR",
                        "REVERSIBILITY"));
        assertThat(risk.getDouble("spread.ratio")).isZero();
    }

    @Test
    void aSpreadComparedWithTheCostsAddsToIt() {
        var risk = riskOf(WORKED_PRICE);

        assertThat(risk.getString("spread.expectedCosts.amount")).isEqualTo("550.00");
        double ratio = risk.getDouble("spread.ratio");
        assertThat(ratio).isCloseTo(0.342, within(0.02));
        assertThat(risk.getDouble("projectRisk")).isCloseTo(36 + 20 * ratio, within(0.001));
    }

    @Test
    void aSpreadWithoutCostsIsTheGreatestRisk() {
        var initiative = cycle.pricedInitiative("A", """
                {"discountRate": 0, "periodLength": "YEAR", "adoption": [1], "lines": [
                  {"label": "Gain", "kind": "GAIN", "nature": "RUNNING", "gainType": "REVENUE",
                   "fromPeriod": 1, "toPeriod": 1, "amount": {"low": "0", "likely": "1", "high": "2"}}]}""");
        cycle.lead
                .get("/v1/initiatives/%s/project-risk".formatted(initiative))
                .then()
                .statusCode(200)
                .body("contributions[3].rating", equalTo(100f))
                .body("spread.ratio", equalTo(null));
    }

    private JsonPath riskOf(String price) {
        var initiative = cycle.pricedInitiative("A", price);
        return cycle.stakeholder
                .get("/v1/initiatives/%s/project-risk".formatted(initiative))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
