package dev.waymark.assessment.asis.practice;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PracticeResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void theCatalogueHoldsTheFourSectorsAndSaysWhatIsContested() {
        var all = cycle.lead.get("/v1/sector-practices").then().statusCode(200);
        all.body("items.size()", equalTo(12));
        cycle.lead
                .get("/v1/sector-practices?sector=UTILITIES")
                .then()
                .body("items.size()", equalTo(3))
                .body("items.find { it.contested != null }.statement", equalTo("Charge extra for physical channels"));
        cycle.lead.get("/v1/sector-practices?limit=5").then().body("items.size()", equalTo(5));
        refused(cycle.lead.get("/v1/sector-practices?sector=MINING"), 400, "invalid-request")
                .body("violations[0].pointer", equalTo("?sector"));
    }

    @Test
    void aCompanyRatesWhatItTookAndAddsItsOwn() {
        String ofCatalogue = cycle.lead.get("/v1/sector-practices?limit=1").path("items[0].id");
        var take = "{\"sectorPracticeId\": \"%s\", \"adoption\": 1}".formatted(ofCatalogue);
        var taken = cycle.lead.create(cycle.path("/practices"), take);
        refused(cycle.lead.post(cycle.path("/practices"), take), 409, "conflict");
        var own = cycle.lead.create(cycle.path("/practices"), "{\"statement\": \"Call back within the hour\"}");
        cycle.lead
                .get(cycle.path("/practices"))
                .then()
                .body("items.id", equalTo(List.of(taken, own)))
                .body("items[0].gap", equalTo(3))
                .body("items[0].sectorPractice.sector", equalTo("RETAIL"))
                .body("items[1].gap", nullValue());
        cycle.lead
                .patch("/v1/practices/" + own, "{\"adoption\": 4}")
                .then()
                .statusCode(200)
                .body("gap", equalTo(0))
                .body("statement", equalTo("Call back within the hour"));
    }

    @Test
    void aPracticeIsEitherOfTheCatalogueOrOwn() {
        refused(cycle.lead.post(cycle.path("/practices"), "{\"adoption\": 1}"), 400, "invalid-request")
                .body("violations[0].message", containsString("either"));
        refused(
                cycle.lead.post(cycle.path("/practices"), "{\"sectorPracticeId\": \"%s\"}".formatted(cycle.id)),
                422,
                "unknown-reference");
    }
}
