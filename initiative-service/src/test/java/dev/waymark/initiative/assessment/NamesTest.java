package dev.waymark.initiative.assessment;

import static dev.waymark.initiative.SampleCycle.DEPARTMENT;
import static dev.waymark.initiative.SampleCycle.PAIN_A;
import static dev.waymark.initiative.SampleCycle.PAIN_B;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.initiative.AssessmentStandIn;
import dev.waymark.initiative.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/// What departments and pain points are called stands beside their ids.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
@QuarkusTestResource(AssessmentStandIn.class)
class NamesTest {

    private static final String MITIGATES = """
            , "mitigations": [{"painPointId": "%s", "low": 0.1, "likely": 0.2, "high": 0.3},
                              {"painPointId": "%s", "low": 0.1, "likely": 0.2, "high": 0.3}]""".formatted(PAIN_B, PAIN_A);

    private final SampleCycle cycle = new SampleCycle();
    private final Api nameless = Api.as("nameless-lea", "programme-lead");
    private final DataSource database;

    NamesTest(DataSource database) {
        this.database = database;
    }

    @Test
    void besideTheIdsOfDepartmentsAndPainPointsStandsWhatPeopleCallThem() {
        var initiative = cycle.initiative("A", MITIGATES);

        isNamed(cycle.viewer.get(path(initiative)).then(), "");
        isNamed(cycle.stakeholder.get(cycle.path("/initiatives")).then(), "items[0].");
        cycle.viewer
                .get(cycle.path("/pain-relief"))
                .then()
                .body("items.painPoint.title", contains("Dates are not kept", "Nobody calls back"));
    }

    @Test
    void anAnswerToAWriteHasThemAndSoHasItsRepetition() {
        for (int i = 0; i < 2; i++) {
            var written = cycle.lead
                    .request()
                    .contentType("application/json")
                    .header("Idempotency-Key", "key-" + cycle.id)
                    .body(SampleCycle.describe("A", MITIGATES))
                    .post(cycle.path("/initiatives"));
            isNamed(written.then().statusCode(201), "");
        }
    }

    @Test
    void theyAreAskedForWhereNobodyHasAskedYet() throws SQLException {
        var initiative = inCycleNobodyAskedFor(cycle.initiative("A", MITIGATES));

        isNamed(cycle.viewer.get(path(initiative)).then(), "");
    }

    @Test
    void theyAreKeptForTheNextAnswer() {
        var initiative = cycle.initiative("A", MITIGATES);

        isNamed(nameless.get(path(initiative)).then(), "");
    }

    @Test
    void anAnswerDoesWithoutThemWhileTheSiblingDoesNotSayThem() throws SQLException {
        var named = cycle.initiative("A", MITIGATES);
        var other = inCycleNobodyAskedFor(cycle.initiative("B", MITIGATES));

        isNamed(cycle.lead.get(path(named)).then(), "");
        isNameless(nameless.get(path(other)).then());
    }

    @Test
    void ofWhatIsArchivedStandsThatItIs() throws SQLException {
        var initiative = inCycleNobodyAskedFor(cycle.initiative("A", MITIGATES));

        Api.as("later-lea", "programme-lead")
                .get(path(initiative))
                .then()
                .body("department", nullValue())
                .body("painPoints.title", contains("Nobody calls back", "Dates are not kept"))
                .body("painPointReadings.painPoint.title", contains("Nobody calls back", "Dates are not kept"))
                .body("painPointReadings.painPoint.state", contains("ARCHIVED", "ARCHIVED"));
    }

    @Test
    void aPainPointThatHasChangedSinceItWasReadIsShown() {
        var path = path(cycle.initiative("A", MITIGATES));
        var newer = Api.as("newer-lea", "programme-lead");
        cycle.viewer
                .get(path)
                .then()
                .body("painPointReadings.readVersion", contains(0, 0))
                .body("painPointReadings.painPoint.state", contains("CURRENT", "CURRENT"));

        newer.patch(path, "{\"title\": \"Reworded\"}")
                .then()
                .statusCode(200)
                .body("painPointReadings.readVersion", contains(0, 0))
                .body("painPointReadings.painPoint.currentVersion", contains(5, 5))
                .body("painPointReadings.painPoint.state", contains("CHANGED", "CHANGED"));
        cycle.viewer
                .get(cycle.path("/initiatives"))
                .then()
                .body("items[0].painPointReadings.painPoint.state", contains("CHANGED", "CHANGED"));
        newer.patch(path, "{%s}".formatted(MITIGATES.substring(MITIGATES.indexOf('"'))))
                .then()
                .statusCode(200)
                .body("painPointReadings.readVersion", contains(5, 5))
                .body("painPointReadings.painPoint.state", contains("CURRENT", "CURRENT"));
    }

    @Test
    void aWriteDoesNotDependOnWhetherTheyWereThere() throws SQLException {
        var initiative = inCycleNobodyAskedFor(cycle.initiative("A", MITIGATES));
        var before = nameless.get(path(initiative)).header("ETag");

        var written = cycle.lead
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", before)
                .body("{\"title\": \"Another\"}")
                .patch(path(initiative));

        isNamed(written.then(), "");
        cycle.lead
                .request()
                .header("If-None-Match", written.header("ETag"))
                .get(path(initiative))
                .then()
                .statusCode(304);
        cycle.lead
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", before)
                .body("{\"title\": \"Too late\"}")
                .patch(path(initiative))
                .then()
                .statusCode(412);
    }

    @Test
    void whoHasReadAnAnswerWithoutThemIsShownThem() throws SQLException {
        var initiative = inCycleNobodyAskedFor(cycle.initiative("A", MITIGATES));
        var before = nameless.get(path(initiative));
        var id = before.<String>path("cycleId");
        cycle.lead
                .post("/v1/cycles/%s/initiatives".formatted(id), SampleCycle.describe("C", ""))
                .then()
                .statusCode(201);

        var again = cycle.lead.request().header("If-None-Match", before.header("ETag"));
        isNamed(again.get(path(initiative)).then(), "");
    }

    @Test
    void besideInitiativesOfAListStandsWhatPeopleCallThem() {
        var a = cycle.initiative("A", "");
        var b = cycle.initiative("B", "");
        var c = cycle.initiative("C", ", \"dependsOn\": [\"%s\"], \"excludes\": [\"%s\"]".formatted(a, b));

        cycle.viewer
                .get(path(c))
                .then()
                .body("dependsOn", contains(a))
                .body("dependsOnNames.code", contains("A"))
                .body("excludes", contains(b))
                .body("excludesNames.title", contains("Initiative B"));
    }

    private static void isNamed(ValidatableResponse answer, String place) {
        answer.body(place + "departmentId", equalTo(DEPARTMENT))
                .body(place + "department.id", equalTo(DEPARTMENT))
                .body(place + "department.code", equalTo("OPS"))
                .body(place + "department.name", equalTo("Operations"))
                .body(place + "painPointIds", contains(PAIN_B, PAIN_A))
                .body(place + "painPoints.title", contains("Nobody calls back", "Dates are not kept"));
    }

    private static void isNameless(ValidatableResponse answer) {
        answer.statusCode(200)
                .body("departmentId", equalTo(DEPARTMENT))
                .body("$", not(hasKey("department")))
                .body("painPointIds", contains(PAIN_B, PAIN_A))
                .body("painPoints", empty());
    }

    private static String path(String initiative) {
        return "/v1/initiatives/" + initiative;
    }

    /// Who creates an initiative has asked for the names of its cycle.
    private String inCycleNobodyAskedFor(String initiative) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update initiative set cycle_id = '%s' where id = '%s'"
                    .formatted(new SampleCycle().id, initiative));
        }
        return initiative;
    }
}
