package dev.waymark.assessment.asis.maturity;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class LeverSheetResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void theSheetsOfAllRatersAddUpToTheLevels() {
        var department = cycle.department("IT");
        var kim = cycle.stakeholder("kim", department, "STAKEHOLDER");
        var jon = cycle.stakeholder("jon", department, "OBSERVER");
        var sheet = cycle.path("/lever-sheet");
        refused(kim.get(sheet), 404, "not-found");
        kim.put(sheet, sheet(4, 2, 1, 2))
                .then()
                .statusCode(201)
                .body("answers[0].question", equalTo("WHICH_CUSTOMERS"));
        jon.put(sheet, sheet(4, 2, 3, 2)).then().statusCode(201);
        refused(kim.put(sheet, sheet(1, 1, 1, 1)), 428, "precondition-required");
        jon.replace(sheet, sheet(4, 2, 1, 2)).then().statusCode(200).body("version", equalTo(1));
        cycle.lead
                .get(cycle.path("/engagement-levers"))
                .then()
                .statusCode(200)
                .body("overall", equalTo(50f))
                .body("bottlenecks", equalTo(List.of("ENABLEMENT")))
                .body("levers[2].spread.raters", equalTo(2))
                .body("levers[2].functions[0].function", equalTo("SERVICE"));
        cycle.lead.get(cycle.path("/lever-sheets")).then().body("items.size()", equalTo(2));
        kim.get(sheet).then().body("ratings.asIs", equalTo(List.of(4, 2, 1, 2)));
    }

    @Test
    void nobodyRatesTheSameThingTwice() {
        var kim = cycle.stakeholder("kim", cycle.department("IT"), "STAKEHOLDER");
        var twice = rating("DESIGN", 1) + "," + rating("DESIGN", 2);
        refused(
                        kim.put(cycle.path("/lever-sheet"), "{\"ratings\": [%s], \"answers\": []}".formatted(twice)),
                        400,
                        "invalid-request")
                .body("violations[0].message", containsString("rated twice"));
        refused(
                        kim.put(
                                cycle.path("/lever-sheet"),
                                "{\"ratings\": [%s], \"answers\": []}".formatted(rating("DESIGN", 5))),
                        400,
                        "invalid-request")
                .body("violations[0].pointer", equalTo("/ratings/0/asIs"));
    }

    private static String sheet(int strategy, int design, int enablement, int performance) {
        return """
                {"ratings": [%s, %s, %s, %s],
                 "answers": [{"question": "WHICH_CUSTOMERS", "text": "Invented for a test"}]}""".formatted(
                        rating("STRATEGY_AND_PLANNING", strategy),
                        rating("DESIGN", design),
                        rating("ENABLEMENT", enablement),
                        rating("PERFORMANCE", performance));
    }

    private static String rating(String lever, int asIs) {
        return "{\"lever\": \"%s\", \"function\": \"SERVICE\", \"asIs\": %d, \"target\": 4}".formatted(lever, asIs);
    }
}
