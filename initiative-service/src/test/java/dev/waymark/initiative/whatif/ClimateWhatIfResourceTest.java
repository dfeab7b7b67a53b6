package dev.waymark.initiative.whatif;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.RATINGS;
import static dev.waymark.initiative.SampleCycle.describe;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class ClimateWhatIfResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    /// The worked example: in force 65.5, assumed −67.
    @Test
    void theOrderFlipsInAWeakClimate() {
        var ids = example();
        var whatIf = cycle.viewer.get(cycle.path("/climate-what-if?climate=-67"));

        whatIf.then()
                .statusCode(200)
                .body("assumed.state", equalTo("WEAK"))
                .body("inForce.state", equalTo("STRONG"))
                .body("swappedPairs", equalTo(4))
                .body(
                        "initiatives.initiative.code",
                        equalTo(List.of("COMPLIANCE", "EFFICIENCY", "GROWTH", "STRATEGIC")))
                .body("initiatives.rank", equalTo(List.of(1, 1, 3, 4)))
                .body("initiatives.rankInForce", equalTo(List.of(3, 4, 1, 2)))
                .body("withoutFit.missing", equalTo(List.of("NOT_PRICED", "NOT_CATEGORISED")));
        var read = whatIf.jsonPath();
        close(read.getList("initiatives.fit", Double.class), 1.201, 1.201, 0.5603, 0.3574);
        close(read.getList("initiatives.fitInForce", Double.class), 0.9345, 0.90175, 1.09825, 1.0965);
        close(List.of(read.getDouble("assumed.riskAppetite"), read.getDouble("inForce.riskAppetite")), 26.55, 72.925);
        assertThat(read.getString("initiatives[3].initiativeId")).isEqualTo(ids.getFirst());
    }

    @Test
    void nothingIsStored() {
        var fit = "/v1/initiatives/%s/fit".formatted(example().getFirst());
        var before = cycle.lead.get(fit).asString();
        cycle.viewer.get(cycle.path("/climate-what-if?climate=-67")).then().statusCode(200);

        assertThat(cycle.lead.get(fit).asString()).isEqualTo(before);
        cycle.lead.get(cycle.path("/climate")).then().body("overrideReason", equalTo(null));
    }

    @Test
    void aClimateBeyondItsRangeIsRefused() {
        for (var climate : List.of("-100.1", "101", "NaN", "weak", "1e999")) {
            refused(cycle.viewer.get(cycle.path("/climate-what-if?climate=" + climate)), 400, "invalid-request")
                    .body("violations[0].pointer", equalTo("?climate"));
        }
    }

    @Test
    void withoutTheAssessmentThereIsNone() {
        refused(Api.as("nameless-vera", "viewer").get(cycle.path("/climate-what-if")), 503, "dependency-unavailable");
    }

    @Test
    void itIsDrawnAsFitsAndAsCategoryMap() {
        example();

        assertThat(DrawnManners.pictureOf(cycle.viewer, cycle.path("/climate-what-if")))
                .contains(
                        "<title>Fits at climate 0.0</title>",
                        "At climate 0.0 (neutral) the appetite for project risk is 50.0 instead of 72.9. Of 6 pairs of"
                                + " initiatives",
                        "GROWTH Initiative GROWTH: fit 1.000, rank 1; at the climate in force fit 1.098, rank 1");
        assertThat(DrawnManners.namedPictureOf(
                        cycle.viewer, cycle.path("/climate-what-if"), "climate-what-if", "category-map"))
                .contains(
                        "<title>Category map</title>",
                        "At climate 0.0 the appetite for project risk is 50.0: 1 of 4 initiatives are riskier. The fit of 3"
                                + " is 1 or more. Without a fit: 2.",
                        "STRATEGIC Initiative STRATEGIC: strategic, risk 70.0, fit 0.720");
    }

    /// The initiatives of the worked example in a climate of 65.5, one without a price and one without a category.
    private List<String> example() {
        cycle.observe("PMI", "2026-01-31", 57);
        cycle.observe("OECD_CLI", "2026-01-31", 101.5);
        cycle.observe("ORDER_INTAKE", "2026-01-31", 0.5);
        var ids = List.of(
                decided("STRATEGIC", 70), decided("GROWTH", 50), decided("COMPLIANCE", 25), decided("EFFICIENCY", 20));
        cycle.initiative("UNPRICED", "");
        cycle.pricedInitiative("UNDECIDED", CERTAIN_PRICE);
        return ids;
    }

    /// A priced initiative whose project risk is as given: size and spread, a fifth of the rubric, are 0 here.
    private String decided(String category, double risk) {
        var ratings = RATINGS.replaceAll(": \\d+", ": " + risk / 0.8);
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

    private static void close(List<Double> actual, Double... expected) {
        assertThat(actual)
                .zipSatisfy(List.of(expected), (one, other) -> assertThat(one).isCloseTo(other, within(0.0001)));
    }
}
