package dev.waymark.initiative.leadingindicator;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class LeadingIndicatorResourceTest {

    private static final String HEADER = "LOCATION,INDICATOR,TIME,Value\\n";
    private static final String TWO_MONTHS = HEADER + "DEU,CLI,2026-01,101.5\\nDEU,CLI,2026-02,98.6\\n";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void aFileIsRecordedOnceAndItsRevisionsAreVintages() {
        send(TWO_MONTHS, "")
                .then()
                .statusCode(201)
                .header("Location", equalTo(cycle.path("/climate-observations")))
                .body("recorded", equalTo(2))
                .body("from", equalTo("2026-01-31"))
                .body("to", equalTo("2026-02-28"))
                .body("series.code", equalTo(List.of("DEU", "CLI")));
        send(TWO_MONTHS.replace("98.6", "99.2"), "")
                .then()
                .statusCode(201)
                .body("recorded", equalTo(0))
                .body("revised", equalTo(1))
                .body("unchanged", equalTo(1));

        cycle.lead.get(cycle.path("/climate-observations")).then().body("items.value", hasSize(3));
        cycle.viewer
                .get(cycle.path("/climate"))
                .then()
                .body("contributions[0].value", equalTo(99.2f))
                .body("contributions[0].vintage", equalTo(2))
                .body("contributions[0].source", equalTo("OECD"));
    }

    @Test
    void onlyTheLatestMonthsThatAreAskedForAreTaken() {
        send(TWO_MONTHS, ", \"months\": 1")
                .then()
                .statusCode(201)
                .body("recorded", equalTo(1))
                .body("from", equalTo("2026-02-28"));
    }

    @Test
    void aFileOfSeveralAreasIsRefusedUntilItIsNarrowedDown() {
        var file = TWO_MONTHS + "FRA,CLI,2026-02,100\\n";
        refused(send(file, ""), 422, "contradiction")
                .body("violations.pointer", equalTo(List.of("/series")))
                .body(
                        "violations[0].message",
                        equalTo("LOCATION differs in the file: DEU, FRA. Maybe name one of them"));
        cycle.lead.get(cycle.path("/climate-observations")).then().body("items", hasSize(0));

        send(file, ", \"series\": [{\"dimension\": \"LOCATION\", \"code\": \"FRA\"}]")
                .then()
                .statusCode(201)
                .body("recorded", equalTo(1));
    }

    @Test
    void whereALineIsWrongNothingIsRecorded() {
        refused(send(TWO_MONTHS + "DEU,CLI,2026-03,soon\\n", ""), 422, "contradiction")
                .body("violations[0].pointer", equalTo("/file"))
                .body("violations[0].message", equalTo("line 4: 'soon' is no number"));
        refused(send(TWO_MONTHS + "DEU,CLI,2026-03,12.5\\n", ""), 422, "contradiction")
                .body("violations[0].message", containsString("OECD_CLI lies between 50.0 and 150.0"));
        refused(send(TWO_MONTHS + "DEU,CLI,2199-01,99\\n", ""), 422, "contradiction")
                .body("violations[0].message", containsString("lies in the future"));
        refused(send(HEADER + "DEU,CLI,2026-03,\\n", ""), 422, "contradiction")
                .body("violations[0].message", containsString("no value of the series"));

        cycle.lead.get(cycle.path("/climate-observations")).then().body("items", hasSize(0));
    }

    @Test
    void aClosedCycleTakesNoFile() {
        refused(
                cycle.late.post(
                        cycle.path("/climate-observations/imports"),
                        "{\"source\": \"OECD\", \"file\": \"%s\"}".formatted(TWO_MONTHS)),
                409,
                "cycle-closed");
    }

    private Response send(String file, String more) {
        return cycle.lead.post(
                cycle.path("/climate-observations/imports"),
                "{\"source\": \"OECD\", \"file\": \"%s\"%s}".formatted(file, more));
    }
}
