package dev.waymark.roadmap.prioritising.signoff;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.DrawnManners;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.OptimiserSettings;
import dev.waymark.roadmap.ReadyCycle;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// From the scoring model over manual moves to the sign-off of both sides.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
@QuarkusTestResource(OptimiserSettings.class)
class PrioritySignOffResourceTest {

    private SampleCycle cycle;
    private String path;
    private String model;
    private Api business;
    private Api it;

    @BeforeEach
    void fillACycle() {
        cycle = new ReadyCycle("1000.00").cycle;
        path = cycle.path("/priority-sign-off");
        model = cycle.path("/scoring-model");
        business = Api.as("ben-" + cycle.id, "steering");
        it = Api.as("ida-" + cycle.id, "steering");
    }

    private Response put(Api caller, String at, String body) {
        return caller.request()
                .contentType("application/json")
                .header("If-Match", caller.get(at).header("ETag"))
                .body(body)
                .put(at);
    }

    private Response sign(Api caller) {
        return put(caller, path, "{\"comment\": \"As discussed\"}");
    }

    @Test
    void bothSidesSignAndASignOffEndsWhenAPriorityChanges() {
        cycle.lead
                .get(path)
                .then()
                .statusCode(200)
                .body("signedByBoth", equalTo(false))
                .body("sides", hasSize(0))
                .body("unresolved.findAll { it.code == 'C' }.reason", hasItem(containsString("nobody has rated")));
        sign(business).then().statusCode(200).body("signedByBoth", equalTo(false));
        sign(it).then()
                .statusCode(200)
                .body("signedByBoth", equalTo(true))
                .body("sides.side", equalTo(List.of("BUSINESS", "IT")))
                .body("sides[0].comment", equalTo("As discussed"))
                .body("sides[0].unresolvedThen", hasItem(containsString("C: ")));
        cycle.lead
                .put(cycle.initiativePath('D', "/manual-move"), "{\"place\": 1, \"reason\": \"The law\"}")
                .then()
                .statusCode(201);
        cycle.lead
                .get(path)
                .then()
                .body("signedByBoth", equalTo(false))
                .body("sides.holds", equalTo(List.of(false, false)))
                .body("sides[0].changes", hasItem(containsString("D: was not moved by hand")));
        sign(it).then().body("sides.holds", equalTo(List.of(false, true)));
        refused(it.request().delete(path), 428, "precondition-required");
        refused(it.request().header("If-Match", "\"stale\"").delete(path), 412, "stale-version");
        it.delete(path).then().statusCode(204);
        refused(it.delete(path), 404, "not-found");
        cycle.lead.get(path).then().body("sides.side", equalTo(List.of("BUSINESS")));
    }

    @Test
    void onlyWhoIsOfASideAndSeesAllPricesSignsAsItWasRead() {
        refused(sign(cycle.ben), 403, "prices-hidden");
        refused(sign(cycle.guest), 403, "no-side");
        refused(business.put(path, "{}"), 428, "precondition-required");
        var old = business.get(path).header("ETag");
        cycle.rate(cycle.bea, 'A', cycle.criterion(SampleCycle.rated("Late", "BUSINESS", 1)), 10)
                .then()
                .statusCode(201);
        refused(
                business.request()
                        .contentType("application/json")
                        .header("If-Match", old)
                        .body("{}")
                        .put(path),
                412,
                "stale-version");
    }

    @Test
    void movesAreShownBesideTheComputedOrderUntilTheyAreWithdrawn() {
        var move = cycle.initiativePath('D', "/manual-move");
        refused(cycle.lead.get(move), 404, "not-found");
        refused(cycle.lead.put(move, "{\"place\": 0, \"reason\": \" \"}"), 400, "invalid-request");
        cycle.lead.put(move, "{\"place\": 2, \"reason\": \"The law\"}").then().statusCode(201);
        var priorities = cycle.path("/priorities");
        cycle.lead
                .get(priorities)
                .then()
                .body("initiatives.code", equalTo(List.of("A", "B", "D", "C")))
                .body("initiatives.place", equalTo(Arrays.asList(1, 3, 2, null)))
                .body("initiatives[2].rank", equalTo(3))
                .body("initiatives[2].manualMove.reason", equalTo("The law"))
                .body("initiatives[2].manualMove.movedBy", equalTo("lea"))
                .body("initiatives[0].manualMove", nullValue());
        assertThat(cycle.lead.get(priorities + "?format=csv").asString()).contains("manualMove.reason", "The law");
        cycle.lead.delete(move).then().statusCode(204);
        cycle.lead.get(priorities).then().body("initiatives.place", equalTo(Arrays.asList(1, 2, 3, null)));
    }

    @Test
    void everyChangeOfCriteriaOrFormulaIsAVersionOfTheModel() {
        cycle.lead.get(model).then().body("modelVersion", equalTo(5)).body("formula", equalTo("GEOMETRIC_MEAN"));
        put(cycle.lead, model, "{\"formula\": \"WEIGHTED_SUM\", \"businessShare\": 0.25}")
                .then()
                .statusCode(200)
                .body("modelVersion", equalTo(6));
        cycle.lead
                .get(cycle.path("/priorities"))
                .then()
                .body("modelVersion", equalTo(6))
                .body("formulaName", equalTo("WEIGHTED_SUM"))
                .body("initiatives[0].derivation", hasItem(containsString("0.250·B + 0.750·T")));
        refused(put(cycle.lead, model, "{\"formula\": \"WSJF\", \"criterionIds\": []}"), 400, "invalid-request");
        refused(
                put(
                        cycle.lead,
                        model,
                        "{\"formula\": \"WSJF\", \"criterionIds\": [\"%s\", \"%s\", \"%s\"]}"
                                .formatted(cycle.idOf("0001"), cycle.idOf("0002"), cycle.idOf("0003"))),
                422,
                "unknown-reference");
        cycle.lead
                .get(cycle.path("/scoring-model-versions?sort=-modelVersion"))
                .then()
                .body("items.modelVersion", equalTo(List.of(6, 5, 4, 3, 2, 1)))
                .body("items[0].criteria.name", hasItems("Customer need", "Architecture fit"))
                .body("items[5].criteria", hasSize(1));
    }

    @Test
    void whatTheFormulaNamesIsNotDeletedAndMakesThePriority() {
        var ids = new String[3];
        for (var i = 0; i < ids.length; i++) {
            ids[i] = cycle.criterion(SampleCycle.rated("W" + i, "BUSINESS", 1));
        }
        put(
                        cycle.lead,
                        model,
                        "{\"formula\": \"WSJF\", \"criterionIds\": [\"%s\", \"%s\", \"%s\"]}"
                                .formatted(ids[0], ids[1], ids[2]))
                .then()
                .statusCode(200)
                .body("criterionIds", equalTo(List.of(ids)));
        refused(cycle.lead.delete("/v1/criteria/" + ids[0]), 409, "in-use");
        cycle.ben
                .put(
                        cycle.initiativePath('C', "/rating-sheet"),
                        "{\"ratings\": [{\"criterionId\": \"%s\", \"score\": 8}, {\"criterionId\": \"%s\", \"score\": 5}, {\"criterionId\": \"%s\", \"score\": 3}]}"
                                .formatted(ids[0], ids[1], ids[2]))
                .then()
                .statusCode(201)
                .body("modelVersion", equalTo(9));
        cycle.lead
                .get(cycle.path("/priorities?robustness=true"))
                .then()
                .body("sampling", nullValue())
                .body("initiatives[0].code", equalTo("C"))
                .body("initiatives[0].derivation", hasItem(containsString("business value = 8.0")));
    }

    @Test
    void ratingsUnderAnEarlierRubricAreUnresolvedUntilTheyAreGivenAgain() {
        var need = cycle.criterion(SampleCycle.rated("Reach", "BUSINESS", 1));
        cycle.rate(cycle.bea, 'A', need, 50).then().statusCode(201);
        cycle.lead
                .patch(
                        "/v1/criteria/" + need,
                        "{\"rubric\": %s}".formatted(SampleCycle.RUBRIC.replace("Nobody", "No one")))
                .then()
                .statusCode(200)
                .body("rubricSince", equalTo(7));
        var older = "unresolved.findAll { it.kind == 'OLDER_RUBRIC' }.reason";
        cycle.lead.get(path).then().body(older, equalTo(List.of("Reach: 1 rating under an earlier rubric")));
        put(
                        cycle.bea,
                        cycle.initiativePath('A', "/rating-sheet"),
                        "{\"ratings\": [{\"criterionId\": \"%s\", \"score\": 50}]}".formatted(need))
                .then()
                .statusCode(200)
                .body("modelVersion", equalTo(7));
        cycle.lead.get(path).then().body(older, hasSize(0));
    }

    @Test
    void theRobustnessIsSaidAndDrawnForThoseWhoMayReadTheSheets() {
        var robust = cycle.path("/priority-robustness");
        refused(cycle.ben.get(robust), 403, "forbidden");
        cycle.lead
                .get(robust)
                .then()
                .statusCode(200)
                .body("ranks.code", equalTo(List.of("A", "B", "D")))
                .body("ranks.shares.collect { it.size() }", equalTo(List.of(3, 3, 3)))
                .body("weights", hasSize(5))
                .body("raters.rater", equalTo(List.of("ben-" + cycle.id, "ida-" + cycle.id)))
                .body("raters.unranked", equalTo(List.of(List.of("A", "B", "D"), List.of("A", "B", "D"))))
                .body("changes", hasSize(0));
        assertThat(DrawnManners.pictureOf(cycle.lead, robust)).contains("<desc>A ranks first in ");
    }
}
