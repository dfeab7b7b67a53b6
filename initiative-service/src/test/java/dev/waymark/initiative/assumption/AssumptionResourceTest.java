package dev.waymark.initiative.assumption;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingReference;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class AssumptionResourceTest {

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void anAssumptionSaysWhetherItIsStale() {
        var fresh = record(LocalDate.now(ZoneOffset.UTC).minusMonths(35));
        var stale = record(LocalDate.now(ZoneOffset.UTC).minusMonths(37));

        cycle.viewer
                .get("/v1/assumptions/" + fresh)
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("stale", equalTo(false))
                .body("staleAfterMonths", equalTo(36))
                .body("value", equalTo(4.25f))
                .body("unit", equalTo("%"))
                .body("sampleSize", equalTo(412));
        cycle.viewer
                .get("/v1/assumptions/" + stale)
                .then()
                .body("stale", equalTo(true))
                .body("version", equalTo(1));
        cycle.viewer.get(cycle.path("/assumptions")).then().body("items.stale", equalTo(List.of(false, true)));
    }

    @Test
    void figureAndSampleMayBeUnknown() {
        var id = cycle.lead.create(
                cycle.path("/assumptions"),
                "{\"statement\": \"People will call less\", \"source\": \"Gut feeling\", \"observedOn\": \"2026-01-01\"}");
        cycle.lead
                .get("/v1/assumptions/" + id)
                .then()
                .body("value", nullValue())
                .body("sampleSize", nullValue());
    }

    @Test
    void anAssumptionIsDeletedWhenNoPriceRestsOnIt() {
        var assumption = record(LocalDate.now(ZoneOffset.UTC).minusMonths(1));
        var path = "/v1/assumptions/" + assumption;
        var initiative = cycle.pricedInitiative("P-1", restingOn(assumption));

        refused(cycle.lead.delete(path), 409, "in-use").body("detail", containsString("price of initiative 'P-1'"));
        refused(cycle.viewer.delete(path), 403, "forbidden");
        cycle.lead
                .replace("/v1/initiatives/%s/price".formatted(initiative), SampleCycle.CERTAIN_PRICE)
                .then()
                .statusCode(200);
        cycle.lead.delete(path).then().statusCode(204);
        refused(cycle.lead.get(path), 404, "not-found");
    }

    @Test
    void noPriceRestsOnAnAssumptionThatIsGone() throws Exception {
        var initiative = cycle.initiative("P-1", "");
        assertThat(RacingReference.faults(
                        cycle.lead, () -> "/v1/assumptions/" + record(LocalDate.of(2026, 1, 1)), path -> {
                            var price = "/v1/initiatives/%s/price".formatted(initiative);
                            var tag = cycle.lead.get(price).header("ETag");
                            var request = cycle.lead.request().contentType("application/json");
                            return (tag == null ? request : request.header("If-Match", tag))
                                    .body(restingOn(path.substring("/v1/assumptions/".length())))
                                    .put(price);
                        }))
                .isEmpty();
    }

    private static String restingOn(String assumption) {
        return SampleCycle.CERTAIN_PRICE.replace(
                "\"amount\"", "\"assumptionId\": \"%s\", \"amount\"".formatted(assumption));
    }

    @Test
    void nothingIsObservedInTheFuture() {
        refused(
                        cycle.lead.post(cycle.path("/assumptions"), """
                                {"statement": " ", "source": "x", "sampleSize": 0, "observedOn": "%s"}""".formatted(
                                        LocalDate.now(ZoneOffset.UTC).plusDays(2))),
                        400,
                        "invalid-request")
                .body("violations.pointer", equalTo(List.of("/observedOn", "/sampleSize", "/statement")));
    }

    @Test
    void theLibraryHasFiguresThatCanBeRecorded() {
        var figure = cycle.viewer.get("/v1/assumption-library").then().statusCode(200);
        figure.body("items.size()", equalTo(3))
                .body("items[0].source", equalTo("Capgemini 2017"))
                .body("items[0].value", equalTo(81))
                .body("items[1].year", equalTo(2018))
                .body("items[2].statement", containsString("poor experience"));
        cycle.lead
                .post(cycle.path("/assumptions"), """
                        {"statement": "%s", "source": "%s", "observedOn": "%s", "value": %s, "unit": "%s"}""".formatted(
                                figure.extract().path("items[0].statement").toString(),
                                figure.extract().path("items[0].source").toString(),
                                figure.extract().path("items[0].observedOn").toString(),
                                figure.extract().path("items[0].value").toString(),
                                figure.extract().path("items[0].unit").toString()))
                .then()
                .statusCode(201)
                .body("stale", equalTo(true));
    }

    private String record(LocalDate observedOn) {
        return cycle.lead.create(cycle.path("/assumptions"), """
                {"statement": "4 %% of the callers leave", "source": "Exit survey", "sampleSize": 412, "value": 4.25,
                 "unit": "%%", "observedOn": "%s"}""".formatted(observedOn));
    }
}
