package dev.waymark.assessment.crm.candidate;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasLength;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCrm;
import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CandidateResourceTest {

    private SampleMenu menu;
    private SampleCrm crm;
    private Api lead;

    @BeforeEach
    void makeACycle() {
        menu = new SampleMenu();
        crm = new SampleCrm(menu);
        lead = menu.cycle.lead;
    }

    private ValidatableResponse candidates() {
        return lead.get(menu.cycle.path("/stakeholder-candidates?sort=contact"))
                .then()
                .statusCode(200);
    }

    private void send(String privacy) {
        menu.describeSource(privacy);
        crm.send("contacts", crm.contact(1, "Ada"), crm.contact(2, "Ben"), """
                {"externalId": "P-3", "name": "Cy", "department": "elsewhere"}""")
                .then()
                .body("counts", equalTo(Map.of("CREATED", 3)));
        crm.mapDepartment(menu.department);
    }

    @Test
    void contactsOfADepartmentAreCandidatesAndNobodyIsEnrolled() {
        send("KEEP");
        candidates()
                .body("items.name", equalTo(List.of("Ada", "Ben")))
                .body("items.state", equalTo(List.of("OPEN", "OPEN")))
                .body("items[0].department.id", equalTo(menu.department));
        lead.get(menu.cycle.path("/stakeholders")).then().body("items", equalTo(List.of()));
        crm.send("contacts", "{\"externalId\": \"P-2\", \"op\": \"delete\"}");
        candidates().body("items.name", equalTo(List.of("Ada")));
    }

    @Test
    void aCandidateIsAcceptedByNamingTheirEnrolmentOrDismissedWithAReason() {
        send("KEEP");
        String ada = candidates().extract().path("items[0].id");
        String ben = candidates().extract().path("items[1].id");
        menu.cycle.stakeholder("ada", menu.department, "OBSERVER");
        String enrolment = lead.get(menu.cycle.path("/stakeholders")).path("items[0].id");
        refused(decide(ada, "\"ACCEPTED\""), 400, "invalid-request");
        refused(
                decide(ada, "\"ACCEPTED\", \"stakeholderId\": \"%s\"".formatted(menu.department)),
                422,
                "unknown-reference");
        decide(ada, "\"ACCEPTED\", \"stakeholderId\": \"%s\"".formatted(enrolment))
                .then()
                .statusCode(201)
                .body("stakeholderId", equalTo(enrolment))
                .body("decidedBy", equalTo("lea"));
        decide(ben, "\"DECLINED\"").then().statusCode(201).body("reason", equalTo("Invented"));
        candidates().body("items.state", equalTo(List.of("ACCEPTED", "DECLINED")));
        decide(ada, "\"DECLINED\"").then().statusCode(201).body("stakeholderId", nullValue());
    }

    @Test
    void namesAreDroppedOrHashedAsThePrivacyOfTheSourceSays() {
        send("DROP");
        candidates().body("items[0].name", nullValue()).body("items[0].email", nullValue());
        var hashing = new SampleMenu();
        hashing.describeSource("HASH");
        var other = new SampleCrm(hashing);
        other.send("contacts", other.contact(1, "Ada"));
        other.mapDepartment(hashing.department);
        hashing.cycle
                .lead
                .get(hashing.cycle.path("/stakeholder-candidates"))
                .then()
                .body("items[0].name", hasLength(22));
    }

    private Response decide(String candidate, String verdict) {
        return lead.post(
                path(candidate) + "/decision", "{\"verdict\": %s, \"reason\": \"Invented\"}".formatted(verdict));
    }

    private String path(String candidate) {
        return menu.cycle.path("/stakeholder-candidates/" + candidate);
    }
}
