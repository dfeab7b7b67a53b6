package dev.waymark.assessment;

import static dev.waymark.rest.fixture.Api.refused;

import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Refusals that an operation has in common with others, and that no test of its own feature asks for.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeclaredRefusalsTest {

    private static final String NOWHERE = "01990000-0000-7000-8000-0000000000ff";

    private SampleCycle cycle;

    @BeforeEach
    void begin() {
        cycle = new SampleCycle();
    }

    @Test
    void aNameThatIsTakenIsNotGivenTwice() {
        cycle.department("IT");
        var department = "/v1/departments/" + cycle.department("HR");
        var touchpoint = cycle.touchpoint("Phone", 50, 1000);
        cycle.journey("Buying", false, touchpoint);
        var journey = "/v1/journeys/" + cycle.journey("Leaving", false, touchpoint);
        var practice = "{\"sectorPracticeId\": \"%s\"}"
                .formatted(cycle.lead.get("/v1/sector-practices?limit=1").<String>path("items[0].id"));
        cycle.lead.create(cycle.path("/practices"), practice);
        var own = "/v1/practices/" + cycle.lead.create(cycle.path("/practices"), "{\"statement\": \"Call back\"}");

        conflicts(cycle.lead.patch(department, "{\"code\": \"IT\"}"));
        conflicts(cycle.lead.patch(journey, "{\"name\": \"Buying\"}"));
        conflicts(cycle.lead.patch(own, practice.replace("}", ", \"statement\": null}")));
    }

    @Test
    void aPersonIsEnrolledOnce() {
        var department = cycle.department("IT");
        cycle.stakeholder("kim", department, "DRIVER");

        var again = cycle.lead.post(cycle.path("/stakeholders"), """
                {"departmentId": "%s", "username": "kim-%s", "displayName": "Kim", "jobLevel": "MANAGER",
                 "governanceRole": "OBSERVER", "influence": 50,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": false}}""".formatted(department, cycle.id));

        refused(again, 409, "person-enrolled");
    }

    @Test
    void aChangeRefersToThingsOfItsCycle() {
        var touchpoint = cycle.touchpoint("Phone", 50, 1000);
        var promise = cycle.lead.create(
                cycle.path("/promises"),
                "{\"metric\": \"Time to repair\", \"value\": 48, \"unit\": \"hours\", \"active\": true}");
        var practice = cycle.lead.create(cycle.path("/practices"), "{\"statement\": \"Call back\"}");

        leadsNowhere("/v1/departments/" + cycle.department("IT"), "\"parentId\": \"%s\"");
        leadsNowhere("/v1/journeys/" + cycle.journey("Buying", false, touchpoint), "\"touchpointIds\": [\"%s\"]");
        leadsNowhere("/v1/pain-points/" + cycle.painPoint("Late"), "\"departmentIds\": [\"%s\"]");
        leadsNowhere("/v1/promises/" + promise, "\"touchpointId\": \"%s\"");
        leadsNowhere("/v1/practices/" + practice, "\"statement\": null, \"sectorPracticeId\": \"%s\"");
    }

    @Test
    void aPanelIsProposedForDepartmentsOfTheCycle() {
        var proposal = cycle.path("/panel-proposal?departmentId=" + NOWHERE);

        refused(cycle.lead.get(proposal), 422, "unknown-reference");
    }

    @Test
    void whatWasNotMeasuredIsNotProjected() {
        var projections = cycle.path("/expectation-gap/projections");

        refused(cycle.lead.post(projections, "{\"horizonYears\": 2, \"uplifts\": []}"), 409, "not-measured");
    }

    private void leadsNowhere(String path, String reference) {
        var answer = cycle.lead.patch(path, "{%s}".formatted(reference.formatted(NOWHERE)));
        refused(answer, 422, "unknown-reference");
    }

    private static void conflicts(Response answer) {
        refused(answer, 409, "conflict");
    }
}
