package dev.waymark.initiative.category;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static dev.waymark.initiative.SampleCycle.describe;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class CategoryResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void theFactsSuggestACategoryWithReasons() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        var category = cycle.viewer
                .get("/v1/initiatives/%s/category".formatted(initiative))
                .then()
                .statusCode(200)
                .body("category", equalTo("EFFICIENCY"))
                .body("decision", nullValue())
                .body("suggestion.affinities[0].parts[0].fact", equalTo("SAVED_COST"))
                .body("suggestion.affinities[0].parts[0].value", equalTo(1f))
                .body("suggestion.close", equalTo(false))
                .body("suggestion.closeMargin", equalTo(10f))
                .extract()
                .jsonPath();
        assertThat(category.getDouble("suggestion.affinities[0].affinity")).isCloseTo(90, within(1e-9));
    }

    @Test
    void corporateGoalsAndALegalDeadlineCount() {
        var goal = cycle.goal("CORPORATE", 1);
        var initiative = cycle.initiative(
                "A", """
                , "alignments": [{"goalId": "%s", "alignment": 50}],
                "legalObligation": {"reference": "Act", "deadline": "%s"}""".formatted(goal, LocalDate.now(ZoneOffset.UTC).plusMonths(6)));
        cycle.price(initiative, CERTAIN_PRICE).then().statusCode(201);
        cycle.lead
                .get("/v1/initiatives/%s/category".formatted(initiative))
                .then()
                .body("category", equalTo("COMPLIANCE"))
                .body("suggestion.affinities[0].affinity", equalTo(100f))
                .body("suggestion.affinities[1].category", equalTo("STRATEGIC"))
                .body("suggestion.affinities[1].affinity", equalTo(20f));
    }

    @Test
    void withoutAnyFactNoCategoryIsSuggestedUntilAPersonDecides() {
        var initiative = cycle.pricedInitiative("A", CERTAIN_PRICE);
        var path = "/v1/initiatives/%s".formatted(initiative);
        cycle.viewer
                .get(path + "/category")
                .then()
                .statusCode(200)
                .body("category", nullValue())
                .body("suggestion.category", nullValue())
                .body("suggestion.missing", hasItem("LEGAL_OBLIGATION"))
                .body("suggestion.missing.size()", equalTo(CategoryFact.values().length));
        refused(cycle.viewer.get(path + "/fit"), 409, "not-categorised");
        cycle.lead
                .get(cycle.path("/initiative-snapshot"))
                .then()
                .body("initiatives[0].category", nullValue())
                .body("initiatives[0].fit", nullValue())
                .body("initiatives[0].projectRisk", notNullValue())
                .body("initiatives[0].missing", equalTo(List.of("NOT_CATEGORISED")));

        cycle.lead
                .put(path + "/category-decision", "{\"category\": \"EFFICIENCY\", \"reason\": \"It saves work.\"}")
                .then()
                .statusCode(201);
        cycle.viewer.get(path + "/category").then().body("category", equalTo("EFFICIENCY"));
        cycle.viewer.get(path + "/fit").then().statusCode(200);
    }

    @Test
    void aPersonMayDecideOtherwiseAndSaysWhy() {
        var initiative = cycle.pricedInitiative("A", WORKED_PRICE);
        var path = "/v1/initiatives/%s/category-decision".formatted(initiative);
        refused(cycle.lead.get(path), 404, "not-found");
        refused(cycle.lead.put(path, "{\"category\": \"GROWTH\", \"reason\": \"\"}"), 400, "invalid-request");
        cycle.lead
                .put(path, "{\"category\": \"GROWTH\", \"reason\": \"Savings are a side effect.\"}")
                .then()
                .statusCode(201)
                .header("Location", equalTo(path))
                .body("decidedBy", equalTo("lea"));
        cycle.lead
                .get("/v1/initiatives/%s/category".formatted(initiative))
                .then()
                .body("category", equalTo("GROWTH"))
                .body("decision.reason", equalTo("Savings are a side effect."))
                .body("suggestion.category", equalTo("EFFICIENCY"));
        cycle.lead
                .replace(path, "{\"category\": \"STRATEGIC\", \"reason\": \"Changed our mind.\"}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        cycle.viewer.get(path).then().body("category", equalTo("STRATEGIC"));
    }

    @Test
    void whatIsNotPricedCannotBeCategorised() {
        var initiative = cycle.lead.create(cycle.path("/initiatives"), describe("A", ""));
        refused(
                cycle.lead.put(
                        "/v1/initiatives/%s/category-decision".formatted(initiative),
                        "{\"category\": \"GROWTH\", \"reason\": \"r\"}"),
                409,
                "not-priced");
    }
}
