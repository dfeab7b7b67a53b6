package dev.waymark.initiative.bulk;

import static dev.waymark.initiative.SampleCycle.DEPARTMENT;
import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.PAIN_B;
import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
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
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class InitiativeRowsResourceTest {

    private static final String HEADER = "initiative.code,initiative.title,initiative.departmentId,"
            + "initiative.durationPeriods,initiative.riskRatings.technology,initiative.riskRatings.organisationalChange,"
            + "initiative.riskRatings.dependencies,initiative.riskRatings.vendor,initiative.riskRatings.reversibility,"
            + "initiative.mitigations.painPointId,initiative.mitigations.low,initiative.mitigations.likely,"
            + "initiative.mitigations.high\n";
    private static final String RATED = "," + DEPARTMENT + ",2,1,2,3,4,5,";

    private final SampleCycle cycle = new SampleCycle();

    @Test
    void aFileMakesAndChangesInitiatives() {
        send(
                        "imports",
                        "CSV",
                        HEADER + "A,First" + RATED + PAIN_A + "|" + PAIN_B + ",0.1|0.2,0.2|0.3,0.3|0.4\nB,Second"
                                + RATED + ",,,\n")
                .then()
                .statusCode(201)
                .body("created", equalTo(2))
                .body("changed", equalTo(0));
        cycle.lead
                .get(cycle.path("/initiatives?sort=code"))
                .then()
                .body("items[0].mitigations[1].likely", equalTo(0.3f))
                .body("items[1].mitigations", hasSize(0));

        var exported = exported("csv");
        send("imports", "CSV", exported.replace("Second", "=Other"))
                .then()
                .statusCode(201)
                .body("created", equalTo(0))
                .body("changed", equalTo(1))
                .body("unchanged", equalTo(1));
        refused(send("imports", "CSV", exported.replace("Second", "Stale")), 422, "contradiction")
                .body("violations[0].message", containsString("version is 0, but the initiative has version 1 now"));
    }

    @Test
    void whatIsExportedIsImportedAsItIs() {
        var goal = cycle.goal("IT", 1);
        var first = cycle.initiative("R1", """
                , "description": "'=1|2\\\\3, \\"quoted\\"\\nnext line", "efforts": [{"skill": "a|b", "personDays": 2.5}, {"skill": "@c", "personDays": 3}],
                  "alignments": [{"goalId": "%s", "alignment": 12.5}], "levers": ["DESIGN"],
                  "legalObligation": {"reference": "+Law", "deadline": "2028-06-30"}, "experience": "WOW", "owner": "-o",
                  "slices": [{"title": "s|1", "delivers": "x", "durationPeriods": 1, "costShare": 0.3},
                             {"title": "s2", "delivers": "y", "durationPeriods": 1, "costShare": 0.7}]""".formatted(goal));
        cycle.initiative("R2", ", \"dependsOn\": [\"%s\"]".formatted(first));
        for (var format : new String[] {"CSV", "XLSX"}) {
            send("imports", format, exported(format.toLowerCase(Locale.ROOT)))
                    .then()
                    .body("violations.message", nullValue())
                    .statusCode(201)
                    .body("unchanged", equalTo(2));
        }
        // Written as something else, it comes back from its export.
        var before = exported("csv");
        var read = cycle.lead.get("/v1/initiatives/" + first).asString();
        cycle.lead.patch("/v1/initiatives/" + first, "{\"description\": \"x\", \"efforts\": [], \"slices\": []}");
        send("imports", "CSV", before.replaceFirst("\r\n0,", "\r\n1,"))
                .then()
                .statusCode(201)
                .body("changed", equalTo(1));
        assertThat(cycle.lead.get("/v1/initiatives/" + first).<Map<String, Object>>path("$"))
                .usingRecursiveComparison()
                .ignoringFields("version", "updatedAt")
                .isEqualTo(JsonPath.from(read).getMap("$"));
    }

    @Test
    void oneWrongRowAndNothingIsWritten() {
        var file = HEADER + "A,Right" + RATED + ",,,\n" + "B,Wrong" + RATED.replace(",2,", ",NaN,") + PAIN_A
                + ",0.9,0.2,0.3\n" + "A,Twice" + RATED + ",,,\nC,Unknown," + PAIN_A + ",2,1,2,3,4,5,,,,\nD,short\n";
        refused(send("imports", "CSV", file), 422, "contradiction")
                .body(
                        "violations.message",
                        hasItem(containsString("line 3: initiative.durationPeriods must be a whole number")))
                .body("violations.message", hasItem("line 4: initiative.code comes a second time"))
                .body("violations.message", hasItem(containsString("line 5: departmentId")))
                .body("violations.message", hasItem(containsString("line 6: has 2 cells")));
        cycle.lead.get(cycle.path("/initiatives")).then().body("items", hasSize(0));

        var checked = send("checks", "CSV", file);
        checked.then()
                .statusCode(200)
                .body("rows", equalTo(5))
                .body("rejected", equalTo(4))
                .body("rejectedRows", containsString("rejected.line,rejected.detail,initiative.code,initiative.title"))
                .body("rejectedRows", containsString("B,Wrong"));
        String rejected = checked.path("rejectedRows");
        // What was rejected can be corrected and sent as it is.
        var corrected = rejected.lines()
                .filter(line -> !line.contains("Wrong") && !line.contains("Unknown") && !line.startsWith("6,"))
                .reduce("", (some, line) -> some + line + "\r\n");
        send("imports", "CSV", corrected).then().statusCode(201).body("created", equalTo(1));
        cycle.lead.get(cycle.path("/initiatives")).then().body("items.title", hasItem("Twice"));
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        refused(send("imports", "CSV", "code;title\n\"A"), 422, "contradiction")
                .body("violations[0].message", equalTo("is no CSV. Maybe a quote is not closed"));
        refused(send("imports", "XLSX", "bm8="), 422, "contradiction")
                .body("violations[0].message", equalTo("is no workbook. Maybe save it as .xlsx"));
        refused(send("imports", "CSV", HEADER + "A,x\n".repeat(501)), 422, "contradiction")
                .body("violations[0].message", containsString("more than 500 rows"));
        refused(send("imports", "CSV", HEADER + "A,Gr\uFFFDn" + RATED + ",,,\n"), 422, "contradiction")
                .body("violations[0].message", containsString("Maybe the file is not UTF-8"));
        send("checks", "CSV", HEADER)
                .then()
                .statusCode(200)
                .body("rows", equalTo(0))
                .body("rejectedRows", nullValue());
    }

    private String exported(String format) {
        var bytes =
                cycle.lead.get(cycle.path("/initiative-rows?format=" + format)).asByteArray();
        return format.equals("csv")
                ? new String(bytes, StandardCharsets.UTF_8)
                : Base64.getEncoder().encodeToString(bytes);
    }

    private Response send(String what, String format, String file) {
        try {
            return cycle.lead.post(
                    cycle.path("/initiative-rows/" + what),
                    new ObjectMapper().writeValueAsString(Map.of("format", format, "file", file)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
