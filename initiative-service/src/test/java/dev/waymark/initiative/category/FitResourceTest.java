package dev.waymark.initiative.category;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.PAIN_B;
import static dev.waymark.initiative.SampleCycle.PAIN_C;
import static dev.waymark.initiative.SampleCycle.RATINGS;
import static dev.waymark.initiative.SampleCycle.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

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

    /// The strategic initiative of the worked example as a WOW: by hand 1.0965 · 0.7 = 0.76755 on Moving house, whose
    /// basics score is 69.9; 70 and no basics leave it as it is.
    @Test
    void aWowWhereTheBasicsComeFirstCountsLess() {
        observe("2026-01-31", 57, 101.5, 0.5);
        var behind = wow("BEHIND", "WOW", PAIN_A);
        var fit = cycle.viewer.get("/v1/initiatives/%s/fit".formatted(behind)).jsonPath();

        close(fit.getDouble("fit"), 0.76755);
        close(fit.getDouble("basicsMultiplier"), 0.7);
        close(fit.getDouble("basicsFirstBelow"), 70);
        assertThat(fit.getList("warnings", String.class))
                .singleElement()
                .asString()
                .contains("Moving house (69.9)");
        assertThat(fit.getList("reasons", String.class))
                .contains("fit = multiplier · risk factor · basics first = 1.097 · 1.000 · 0.700 = 0.768");
    }

    @Test
    void atTheLimitWithoutBasicsOrWithoutAWowTheFitStays() {
        observe("2026-01-31", 57, 101.5, 0.5);
        for (var initiative : List.of(
                wow("LIMIT", "WOW", PAIN_B), wow("UNMETERED", "WOW", PAIN_C), wow("DAILY", "EVERYDAY", PAIN_A))) {
            var fit = cycle.viewer
                    .get("/v1/initiatives/%s/fit".formatted(initiative))
                    .jsonPath();
            close(fit.getDouble("fit"), 1.0965);
            close(fit.getDouble("basicsMultiplier"), 1);
            assertThat(fit.getList("warnings")).isEmpty();
        }
    }

    @Test
    void theBasicsCountInTheSnapshotOfAllInitiativesToo() {
        var initiative = wow("BEHIND", "WOW", PAIN_A);
        cycle.lead
                .get(cycle.path("/initiative-snapshot"))
                .then()
                .body("initiatives[0].fitWarnings.size()", equalTo(1))
                .body("initiatives[0].fit", equalTo((float) fit(initiative)));
    }

    /// A strategic initiative of risk 70 that mitigates a pain point.
    private String wow(String code, String experience, String painPoint) {
        var initiative = decided("STRATEGIC", 70, code);
        cycle.lead
                .patch("/v1/initiatives/" + initiative, """
                        {"experience": "%s",
                         "mitigations": [{"painPointId": "%s", "low": 0.1, "likely": 0.2, "high": 0.3}]}""".formatted(experience, painPoint))
                .then()
                .statusCode(200);
        return initiative;
    }

    private String decided(String category, double risk) {
        return decided(category, risk, category);
    }

    /// A priced initiative whose project risk is as given: size and spread, a fifth of the rubric, are 0 here.
    private String decided(String category, double risk, String code) {
        double rating = risk / 0.8;
        var ratings = RATINGS.replaceAll(": \\d+", ": " + rating);
        var initiative =
                cycle.lead.create(cycle.path("/initiatives"), describe(code, "").replace(RATINGS, ratings));
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
