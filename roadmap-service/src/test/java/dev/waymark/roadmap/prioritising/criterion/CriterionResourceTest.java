package dev.waymark.roadmap.prioritising.criterion;

import static dev.waymark.rest.fixture.Api.refused;
import static dev.waymark.roadmap.SampleCycle.computed;
import static dev.waymark.roadmap.SampleCycle.rated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingWrites;
import dev.waymark.roadmap.SampleCycle;
import dev.waymark.roadmap.Siblings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(Siblings.class)
class CriterionResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void aNewCriterionCanBeReadAtItsLocation() {
        var created = cycle.lead.post(cycle.path("/criteria"), rated("Customer need", "BUSINESS", 3));
        created.then().statusCode(201).body("version", equalTo(0));
        cycle.bea
                .get(created.header("Location"))
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("name", equalTo("Customer need"))
                .body("cycleId", equalTo(cycle.id))
                .body("weight", equalTo(3f))
                .body("rubric.score", equalTo(List.of(0, 25, 50, 75, 100)));
    }

    @Test
    void criteriaAreListedInTheOrderOfTheirMaking() {
        cycle.criterion(rated("Need", "BUSINESS", 1));
        cycle.criterion(computed("PAIN_RELIEF", 2));
        cycle.criterion(rated("Reuse", "IT", 1));
        cycle.steering
                .get(cycle.path("/criteria?limit=2"))
                .then()
                .body("items.name", equalTo(List.of("Need", "PAIN_RELIEF")));
        cycle.steering
                .get(cycle.path("/criteria"))
                .then()
                .body("items.name", equalTo(List.of("Need", "PAIN_RELIEF", "Reuse")))
                .body("items[1].rubric", equalTo(List.of()));
    }

    @Test
    void aRatedCriterionNeedsAllFiveAnchorsAndAComputedOneNone() {
        var criteria = cycle.path("/criteria");
        refused(cycle.lead.post(criteria, """
            {"name": "n", "side": "IT", "weight": 1, "source": "RATED",
             "rubric": [{"score": 0, "meaning": "m"}]}\
            """), 400, "invalid-request")
                .body("violations[0].message", containsString("0, 25, 50, 75 and 100"));
        refused(cycle.lead.post(criteria, computed("ALIGNMENT", 1).replace("BUSINESS", "IT")), 400, "invalid-request")
                .body("violations[0].message", containsString("business side"));
        refused(
                cycle.lead.post(criteria, rated("n", "BUSINESS", 1).replace("RATED", "ALIGNMENT")),
                400,
                "invalid-request");
        refused(cycle.lead.post(criteria, """
            {"name": " ", "side": "CIO", "weight": 0, "source": "RATED", "rubric": [
             {"score": 30, "meaning": "m"}]}\
            """), 400, "invalid-request")
                .body("violations.pointer", hasItems("/name", "/side", "/weight", "/rubric/0"));
    }

    @Test
    void aNameOrAComputedSourceCountsOnceInACycle() {
        cycle.criterion(rated("Need", "BUSINESS", 1));
        cycle.criterion(computed("ALIGNMENT", 1));
        refused(cycle.lead.post(cycle.path("/criteria"), rated("Need", "IT", 1)), 409, "conflict");
        var other = "/v1/criteria/" + cycle.criterion(rated("Reach", "IT", 1));
        refused(cycle.lead.patch(other, "{\"name\": \"Need\"}"), 409, "conflict");
        refused(
                cycle.lead.post(
                        cycle.path("/criteria"),
                        "{\"name\": \"other\", \"side\": \"BUSINESS\", \"weight\": 1, \"source\": \"ALIGNMENT\"}"),
                409,
                "conflict");
        new SampleCycle().criterion(rated("Need", "BUSINESS", 1));
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        var path = "/v1/criteria/" + cycle.criterion(rated("Need", "BUSINESS", 1));
        var patch =
                cycle.lead.request().contentType("application/merge-patch+json").body("{\"weight\": 2.5}");
        refused(patch.patch(path), 428, "precondition-required");
        cycle.lead
                .patch(path, "{\"weight\": 2.5}")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("weight", equalTo(2.5f));
        refused(patch.header("If-Match", "\"0\"").patch(path), 412, "stale-version");
        refused(cycle.lead.request().delete(path), 428, "precondition-required");
    }

    @Test
    void whatWasRatedKeepsItsMeaningAndStays() {
        var criterion = cycle.criterion(rated("Need", "BUSINESS", 1));
        var path = "/v1/criteria/" + criterion;
        cycle.lead.patch(path, "{\"side\": \"IT\"}").then().statusCode(200);
        cycle.lead.patch(path, "{\"side\": \"BUSINESS\"}").then().statusCode(200);
        cycle.rate(cycle.bea, 'A', criterion, 60).then().statusCode(201);

        refused(cycle.lead.patch(path, "{\"side\": \"IT\"}"), 409, "criterion-rated");
        refused(cycle.lead.delete(path), 409, "criterion-rated").body("detail", containsString("1 rating sheet"));
        cycle.lead
                .patch(path, "{\"weight\": 9, \"name\": \"Customer need\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void anUnratedCriterionIsDeletedOnce() {
        var path = "/v1/criteria/" + cycle.criterion(rated("Need", "BUSINESS", 1));
        assertThat(RacingWrites.faultsOfDeletion(cycle.lead, path)).isEmpty();
        refused(cycle.lead.get(path), 404, "not-found");
    }
}
