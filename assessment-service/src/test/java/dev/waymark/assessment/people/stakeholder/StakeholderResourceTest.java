package dev.waymark.assessment.people.stakeholder;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Invented people.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StakeholderResourceTest {

    private SampleCycle cycle;
    private String it;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
        it = department("TEC", "IT");
    }

    @Test
    void empowermentIsShownWithItsReasons() {
        enrol("kim", it, "MANAGER", 4)
                .body("checksPassed", equalTo(3))
                .body("empowered", equalTo(true))
                .body(
                        "reasons",
                        contains(
                                "Mandate: yes; 4 hours of at least 4: yes; may decide: yes; access to data: no.",
                                "3 of 4 checks pass, 3 are needed: empowered."));
        var sam = enrol("sam", it, "MANAGER", 3)
                .body("checksPassed", equalTo(2))
                .body("empowered", equalTo(false))
                .extract()
                .<String>path("id");
        cycle.lead
                .patch("/v1/stakeholders/" + sam, "{\"empowerment\": {\"hoursPerCycle\": 5}}")
                .then()
                .statusCode(200)
                .body("checksPassed", equalTo(3))
                .body("empowered", equalTo(true));
    }

    @Test
    void theFirstHeadOfItDrivesUnlessSomebodySaysOtherwise() {
        enrol("grace", department("OPS", "SERVICE"), "HEAD", 4)
                .body("governanceRole", equalTo("STAKEHOLDER"))
                .body("votes", equalTo(true));
        enrol("max", it, "MANAGER", 4).body("governanceRole", equalTo("STAKEHOLDER"));
        var ada = enrol("ada", it, "HEAD", 4)
                .body("governanceRole", equalTo("DRIVER"))
                .extract()
                .<String>path("id");
        cycle.lead
                .patch("/v1/stakeholders/" + ada, "{\"governanceRole\": null}")
                .then()
                .body("governanceRole", equalTo("DRIVER"));
        var ben = enrol("ben", it, "HEAD", 4)
                .body("governanceRole", equalTo("STAKEHOLDER"))
                .extract()
                .<String>path("id");
        cycle.lead
                .patch("/v1/stakeholders/" + ben, "{\"governanceRole\": \"OBSERVER\"}")
                .then()
                .statusCode(200)
                .body("governanceRole", equalTo("OBSERVER"));
        cycle.lead
                .patch("/v1/stakeholders/" + ben, "{\"influence\": 60}")
                .then()
                .body("governanceRole", equalTo("OBSERVER"));
        cycle.lead
                .patch("/v1/stakeholders/" + ben, "{\"governanceRole\": null}")
                .then()
                .statusCode(200)
                .body("governanceRole", equalTo("STAKEHOLDER"));
    }

    @Test
    void aDriverWhoWasNamedLeavesTheHeadOfItAStakeholder() {
        cycle.stakeholder("dora", it, "DRIVER");
        enrol("ada", it, "HEAD", 4).body("governanceRole", equalTo("STAKEHOLDER"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ada.service", "ADA.SERVICE", "ada.service ", "\u00a0Ada.Service"})
    void onePersonIsEnrolledOnceHoweverTheirNameIsWritten(String written) {
        enrol("Ada.Service", it, "MANAGER", 4).body("username", equalTo("Ada.Service"));
        refused(cycle.lead.post(cycle.path("/stakeholders"), person(written, it, "MANAGER", 4)), 409, "person-enrolled")
                .body("detail", containsString("'ada.service' is enrolled already"));
        var elsewhere = new SampleCycle();
        elsewhere.lead.create(
                elsewhere.path("/stakeholders"), person(written, elsewhere.department("IT"), "MANAGER", 4));
    }

    @Test
    void anEnrolmentStaysTheOneOfItsPerson() {
        var ada = enrol("ada", it, "MANAGER", 4).extract().<String>path("id");
        enrol("ben", it, "MANAGER", 4);
        for (var other : List.of("ben", "nobody.yet")) {
            refused(
                            cycle.lead.patch("/v1/stakeholders/" + ada, "{\"username\": \"%s\"}".formatted(other)),
                            409,
                            "person-of-enrolment-fixed")
                    .body("detail", containsString("Maybe enrol '%s'".formatted(other)));
        }
        cycle.lead
                .patch("/v1/stakeholders/" + ada, "{\"username\": \" Ada\", \"influence\": 60}")
                .then()
                .statusCode(200)
                .body("username", equalTo(" Ada"))
                .body("influence", equalTo(60));
    }

    @Test
    void theRealmsSpellingOfANameOpensTheCycle() {
        var written = "Mixed.Case-" + cycle.id + " ";
        enrol(written, it, "MANAGER", 4);
        for (var signedIn : List.of(written, written.toLowerCase(Locale.ROOT).strip())) {
            Api.as(signedIn, "stakeholder").get(cycle.path("")).then().statusCode(200);
        }
    }

    @Test
    void aDefaultRoleNeedsADepartmentOfTheCycle() {
        var elsewhere = new SampleCycle().department("IT");
        refused(
                cycle.lead.post(cycle.path("/stakeholders"), person("ada", elsewhere, "HEAD", 4)),
                422,
                "unknown-reference");
    }

    private String department(String code, String kind) {
        return cycle.lead.create(
                cycle.path("/departments"),
                "{\"code\": \"%1$s\", \"name\": \"%1$s\", \"kind\": \"%2$s\"}".formatted(code, kind));
    }

    /// Enrols a person without saying their governance role.
    private ValidatableResponse enrol(String name, String department, String level, int hours) {
        return cycle.lead
                .post(cycle.path("/stakeholders"), person(name, department, level, hours))
                .then()
                .statusCode(201);
    }

    private static String person(String name, String department, String level, int hours) {
        return """
                {"departmentId": "%s", "username": "%s", "displayName": "Invented", "jobLevel": "%s", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": %d, "mayDecide": true, "dataAccess": false}}""".formatted(department, name, level, hours);
    }
}
