package dev.waymark.initiative.category;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.RATINGS;
import static dev.waymark.initiative.SampleCycle.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class FitResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void theWorkedExampleComesOutOverHttpAndItsOrderFlips() {
        var initiatives = List.of(
                decided("STRATEGIC", 70), decided("GROWTH", 50), decided("COMPLIANCE", 25), decided("EFFICIENCY", 20));

        observe("2026-01-31", 57, 101.5, 0.5);
        assertThat(initiatives.stream().map(this::fit).toList())
                .zipSatisfy(List.of(1.0965, 1.09825, 0.9345, 0.90175), FitResourceTest::close);
        observe("2026-02-28", 43, 98.6, -0.6);
        assertThat(initiatives.stream().map(this::fit).toList())
                .zipSatisfy(List.of(0.3574, 0.5603, 1.201, 1.201), FitResourceTest::close);
    }

    @Test
    void everyIntermediateIsShown() {
        var initiative = decided("STRATEGIC", 70);
        observe("2026-02-28", 43, 98.6, -0.6);
        var fit =
                cycle.viewer.get("/v1/initiatives/%s/fit".formatted(initiative)).jsonPath();

        assertThat(fit.getBoolean("decided")).isTrue();
        assertThat(fit.getString("climateState")).isEqualTo("WEAK");
        assertThat(fit.getDouble("multiplierWeak")).isEqualTo(0.5);
        close(fit.getDouble("projectRisk"), 70);
        close(fit.getDouble("riskAppetite"), 26.55);
        close(fit.getDouble("excessRisk"), 43.45);
        close(fit.getDouble("multiplier") * fit.getDouble("riskFactor"), fit.getDouble("fit"));
        assertThat(fit.getBoolean("mandatory")).isFalse();
    }

    @Test
    void aComplianceInitiativeWithALegalDeadlineIsMandatory() {
        var initiative = cycle.lead.create(
                cycle.path("/initiatives"),
                describe("L", ", \"legalObligation\": {\"reference\": \"Act\", \"deadline\": \"2028-01-01\"}"));
        cycle.price(initiative, CERTAIN_PRICE).then().statusCode(201);
        var fit = cycle.lead.get("/v1/initiatives/%s/fit".formatted(initiative)).jsonPath();

        assertThat(fit.getString("category")).isEqualTo("COMPLIANCE");
        assertThat(fit.getBoolean("mandatory")).isTrue();
        assertThat(fit.getBoolean("decided")).isFalse();
    }

    /// A priced initiative whose project risk is as given: size and spread, a fifth of the rubric, are 0 here.
    private String decided(String category, double risk) {
        double rating = risk / 0.8;
        var ratings = RATINGS.replaceAll(": \\d+", ": " + rating);
        var initiative = cycle.lead.create(
                cycle.path("/initiatives"), describe(category, "").replace(RATINGS, ratings));
        cycle.price(initiative, CERTAIN_PRICE).then().statusCode(201);
        cycle.lead
                .put(
                        "/v1/initiatives/%s/category-decision".formatted(initiative),
                        "{\"category\": \"%s\", \"reason\": \"for the example\"}".formatted(category))
                .then()
                .statusCode(201);
        return initiative;
    }

    private double fit(String initiative) {
        return cycle.lead
                .get("/v1/initiatives/%s/fit".formatted(initiative))
                .jsonPath()
                .getDouble("fit");
    }

    private void observe(String day, double pmi, double cli, double orders) {
        cycle.observe("PMI", day, pmi);
        cycle.observe("OECD_CLI", day, cli);
        cycle.observe("ORDER_INTAKE", day, orders);
    }

    private static void close(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, within(0.0001));
    }
}
