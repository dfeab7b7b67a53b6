package dev.waymark.initiative.bulk;

import static dev.waymark.initiative.SampleCycle.CERTAIN_PRICE;
import static dev.waymark.initiative.SampleCycle.WORKED_PRICE;
import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class PriceRowsResourceTest {

    private static final String HEADER =
            "initiative,discountRate,periodLength,adoption,line.label,line.kind,line.nature,"
                    + "line.ledger,line.gainType,line.fromPeriod,line.toPeriod,line.amount.low,line.amount.likely,line.amount.high\n";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void theRowsOfAnInitiativeAreItsWholePrice() {
        var initiative = cycle.initiative("A", "");
        send(
                        "imports",
                        "CSV",
                        HEADER + "A,0.08,YEAR,0.4|0.8|1,Build,COST,ONE_OFF,CAPEX,,0,0,400,500,900\n"
                                + "A,0.08,YEAR,0.4|0.8|1,Fewer calls,GAIN,RUNNING,,COST_TO_SERVE,1,3,150,350,500\n")
                .then()
                .statusCode(201)
                .body("created", equalTo(1));
        cycle.lead
                .get("/v1/initiatives/%s/valuation".formatted(initiative))
                .then()
                .body("expectedNetPresentValue.amount", equalTo("82.11"));
    }

    @Test
    void whatIsExportedIsImportedAsItIs() {
        cycle.conversionRate("USD", "2026-01-01");
        cycle.pricedInitiative(
                "A",
                WORKED_PRICE
                        .replace(
                                "\"amount\": {\"low\": \"400\"", "\"currency\": \"USD\", \"amount\": {\"low\": \"400\"")
                        .replace(
                                "\"toPeriod\": 3",
                                "\"toPeriod\": 3, \"promise\": {\"metric\": \"=Calls\", \"reviewOn\": \"2027-09-30\"}"));
        cycle.pricedInitiative("B", CERTAIN_PRICE.replace("\"lines\"", "\"confidential\": true, \"lines\""));
        var csv = cycle.lead.get(cycle.path("/price-line-rows?format=csv")).asString();
        var workbook = Base64.getEncoder()
                .encodeToString(cycle.lead
                        .get(cycle.path("/price-line-rows?format=xlsx"))
                        .asByteArray());

        send("imports", "CSV", csv)
                .then()
                .body("violations.message", nullValue())
                .statusCode(201)
                .body("unchanged", equalTo(2));
        send("imports", "XLSX", workbook)
                .then()
                .body("violations.message", nullValue())
                .statusCode(201)
                .body("unchanged", equalTo(2));
        send("imports", "CSV", csv.replace("\"Build\"", "\"Buy\""))
                .then()
                .statusCode(201)
                .body("changed", equalTo(2));
        refused(send("imports", "CSV", csv), 422, "contradiction")
                .body("violations.message", hasItem(containsString("but the price has version 1 now")));
    }

    @Test
    void oneWrongRowAndNothingIsWritten() {
        cycle.initiative("A", "");
        cycle.initiative("B", "");
        var right = "A,0.08,YEAR,,Build,COST,ONE_OFF,CAPEX,,0,0,1,2,3\n";
        refused(
                        send(
                                "imports",
                                "CSV",
                                HEADER + right + "B,0.08,YEAR,,Build,COST,ONE_OFF,CAPEX,,0,0,3,2,1\n"
                                        + "B,0.08,YEAR,,Build,COST,ONE_OFF,CAPEX,,0,0,NaN,2,3\n"
                                        + right.replace("A,", "Z,")
                                        + right.replace("0.08", "0.09")),
                        422,
                        "contradiction")
                .body("violations.message", hasItem(containsString("line 3: line.amount")))
                .body("violations.message", hasItem(containsString("line 4: line.amount.low must be a decimal")))
                .body("violations.message", hasItem("line 5: initiative 'Z' is none of this cycle"))
                .body("violations.message", hasItem(containsString("line 2: the rows of initiative 'A' differ")));
        cycle.lead.get(cycle.path("/price-line-rows")).then().body("rows", hasSize(0));
    }

    private Response send(String what, String format, String file) {
        try {
            return cycle.lead.post(
                    cycle.path("/price-line-rows/" + what),
                    new ObjectMapper().writeValueAsString(Map.of("format", format, "file", file)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
