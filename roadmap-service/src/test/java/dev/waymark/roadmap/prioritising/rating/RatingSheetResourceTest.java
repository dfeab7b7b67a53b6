package dev.waymark.roadmap.prioritising.rating;

import static dev.waymark.rest.fixture.Api.refused;
import static dev.waymark.roadmap.SampleCycle.computed;
import static dev.waymark.roadmap.SampleCycle.rated;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class RatingSheetResourceTest {

    private final SampleCycle cycle = new SampleCycle();
    private final String sheet = cycle.initiativePath('A', "/rating-sheet");

    @Test
    void aSheetIsWrittenOnceAndThenReplaced() {
        var need = cycle.criterion(rated("Need", "BUSINESS", 1));
        refused(cycle.bea.get(sheet), 404, "not-found");
        cycle.bea
                .put(
                        sheet,
                        "{\"ratings\": [{\"criterionId\": \"%s\", \"score\": 80, \"reason\": \"r\"}]}".formatted(need))
                .then()
                .statusCode(201)
                .header("Location", sheet)
                .body("version", equalTo(0));
        refused(cycle.rate(cycle.bea, 'A', need, 90), 428, "precondition-required");
        cycle.bea
                .replace(sheet, "{\"ratings\": [{\"criterionId\": \"%s\", \"score\": 62.5}]}".formatted(need))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        cycle.bea
                .get(sheet)
                .then()
                .statusCode(200)
                .body("rater", equalTo("bea-" + cycle.id))
                .body("initiativeId", equalTo(cycle.initiative('A')))
                .body("ratings.score", equalTo(List.of(62.5f)));
    }

    @Test
    void everybodySeesTheirOwnSheetAndTheLeadSeesAll() {
        var need = cycle.criterion(rated("Need", "BUSINESS", 1));
        var reuse = cycle.criterion(rated("Reuse", "IT", 1));
        cycle.rate(cycle.bea, 'A', need, 80).then().statusCode(201);
        cycle.rate(cycle.ben, 'A', need, 60).then().statusCode(201);
        cycle.rate(cycle.ida, 'A', reuse, 40).then().statusCode(201);
        cycle.rate(cycle.ida, 'B', reuse, 10).then().statusCode(201);

        cycle.ben.get(sheet).then().body("ratings.score", equalTo(List.of(60f)));
        var ratings = cycle.initiativePath('A', "/ratings");
        for (var reader : List.of(cycle.lead, cycle.steering, cycle.auditor)) {
            reader.get(ratings)
                    .then()
                    .statusCode(200)
                    .body("items.ratings.flatten().score", equalTo(List.of(80f, 60f, 40f)));
        }
        refused(cycle.bea.get(ratings), 403, "forbidden");
    }

    @Test
    void eachSideRatesItsOwnCriteriaOnly() {
        var need = cycle.criterion(rated("Need", "BUSINESS", 1));
        var reuse = cycle.criterion(rated("Reuse", "IT", 1));
        refused(cycle.rate(cycle.bea, 'A', reuse, 50), 422, "rating-not-possible")
                .body("violations[0].pointer", equalTo("/ratings/0/criterionId"))
                .body("violations[0].message", containsString("IT side"));
        refused(cycle.rate(cycle.ida, 'A', need, 50), 422, "rating-not-possible");
    }

    @Test
    void nobodyRatesWhatIsComputedOrUnknown() {
        var alignment = cycle.criterion(computed("ALIGNMENT", 1));
        var elsewhere = new SampleCycle().criterion(rated("Need", "BUSINESS", 1));
        refused(cycle.rate(cycle.bea, 'A', alignment, 50), 422, "rating-not-possible")
                .body("violations[0].message", containsString("computed"));
        refused(cycle.rate(cycle.bea, 'A', elsewhere, 50), 422, "unknown-reference")
                .body("violations[0].message", containsString(elsewhere));
        refused(cycle.bea.get(sheet), 404, "not-found");
    }

    @Test
    void whoHasTheSheetIsNotSentItAgain() {
        cycle.rate(cycle.bea, 'A', cycle.criterion(rated("Need", "BUSINESS", 1)), 50);
        var tag = cycle.bea.get(sheet).header("ETag");

        cycle.bea.request().header("If-None-Match", tag).get(sheet).then().statusCode(304);
    }

    @Test
    void whoTakesPartInNoDepartmentDoesNotRate() {
        var need = cycle.criterion(rated("Need", "BUSINESS", 1));
        refused(cycle.rate(cycle.guest, 'A', need, 50), 403, "not-a-rater");
        refused(cycle.rate(cycle.lead, 'A', need, 50), 403, "not-a-rater");
        refused(cycle.rate(cycle.stranger, 'A', need, 50), 404, "not-found");
        cycle.rate(Api.as("ben-" + cycle.id, "programme-lead"), 'A', need, 50)
                .then()
                .statusCode(201);
    }

    @Test
    void scoresLieOnTheRubricAndACriterionIsRatedOnce() {
        var need = cycle.criterion(rated("Need", "BUSINESS", 1));
        var rating = "{\"criterionId\": \"%s\", \"score\": %s}";
        refused(
                        cycle.bea.put(
                                sheet,
                                "{\"ratings\": [%s, {\"criterionId\": \"x\", \"score\": \"1\"}]}"
                                        .formatted(rating.formatted(need, 101))),
                        400,
                        "invalid-request")
                .body("violations.pointer", hasItems("/ratings/0/score", "/ratings/1/criterionId", "/ratings/1/score"));
        refused(
                cycle.bea.put(
                        sheet,
                        "{\"ratings\": [%s, %s]}".formatted(rating.formatted(need, 1), rating.formatted(need, 2))),
                400,
                "invalid-request");
        refused(cycle.bea.put(sheet, "{\"ratings\": []}"), 400, "invalid-request");
    }

    @Test
    void anUnknownInitiativeIsNotRated() {
        var need = cycle.criterion(rated("Need", "BUSINESS", 1));
        refused(cycle.rate(cycle.bea, 'Z', need, 50), 404, "not-found").body("detail", containsString("No initiative"));
    }
}
