package dev.waymark.assessment;

import static dev.waymark.rest.fixture.Api.refused;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A closed cycle stays as it is, whatever is tried on its assessment.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ClosedCycleTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void nothingOfTheAssessmentChanges() {
        var touchpoint = "/v1/touchpoints/" + cycle.touchpoint("Hotline", 80, 1000);
        var promise = "/v1/promises/" + cycle.lead.create(cycle.path("/promises"), promise());
        var practice = "/v1/practices/" + cycle.lead.create(cycle.path("/practices"), "{\"statement\": \"Call back\"}");
        var basic = "/v1/basics/" + cycle.lead.create(touchpoint + "/basics", basic());
        var kim = cycle.stakeholder("kim", cycle.department("IT"), "STAKEHOLDER");
        var decision = "/v1/steering-decisions/" + cycle.lead.create(cycle.path("/steering-decisions"), decision());
        cycle.painPoint("A");
        close();

        refusedAsClosed(cycle.lead.put(
                cycle.path("/segments"), "{\"segments\": [{\"code\": \"a\", \"name\": \"A\", \"weight\": 1}]}"));
        refusedAsClosed(cycle.lead.put(cycle.path("/trend-assumption"), """
                {"expectationGrowth": 0.1, "deliveryChange": 3, "source": "x"}"""));
        refusedAsClosed(cycle.lead.post(cycle.path("/perception-surveys"), """
                {"ownPeople": 2, "ownPeopleAgreeing": 1, "customers": 2, "customersAgreeing": 1, "source": "x",
                 "surveyedOn": "2026-09-30"}"""));
        refusedAsClosed(cycle.lead.put(touchpoint + "/quality-scores", """
                {"customerExpectation": 1, "managementBelief": 1, "specification": 1, "delivery": 1, "promise": 1,
                 "perceivedQuality": 1, "source": "x", "scoredOn": "2026-10-05"}"""));
        refusedAsClosed(cycle.lead.put(cycle.path("/exchange-values"), """
                {"valueToBrand": 1, "valueToCustomer": 1, "source": "x"}"""));
        refusedAsClosed(cycle.lead.post(cycle.path("/promises"), promise()));
        refusedAsClosed(cycle.lead.patch(promise, "{\"active\": false}"));
        refusedAsClosed(cycle.lead.post(promise + "/observations", """
                {"met": 1, "observed": 1, "source": "x", "observedOn": "2026-09-30"}"""));
        refusedAsClosed(kim.put(cycle.path("/lever-sheet"), "{\"ratings\": [], \"answers\": []}"));
        refusedAsClosed(cycle.lead.post(cycle.path("/practices"), "{\"statement\": \"x\"}"));
        refusedAsClosed(cycle.lead.patch(practice, "{\"adoption\": 1}"));
        refusedAsClosed(cycle.lead.post(touchpoint + "/basics", basic()));
        refusedAsClosed(cycle.lead.patch(basic, "{\"threshold\": 1}"));
        refusedAsClosed(kim.put(cycle.path("/readiness-sheet"), """
                {"decisions": 1, "listening": 1, "freedom": 1, "leadership": 1, "learning": 1}"""));
        refusedAsClosed(
                Api.as("stella", "steering").put(cycle.path("/readiness-waiver"), "{\"reason\": \"Invented\"}"));
        refusedAsClosed(cycle.lead.post(cycle.path("/steering-decisions"), decision()));
        refusedAsClosed(Api.as("stella", "steering")
                .patch(decision, "{\"takenOn\": \"2026-10-02\", \"outcome\": \"Invented\"}"));
    }

    @Test
    void neitherTheMenuNorThePeopleNorTheRankingChange() {
        var touchpointId = cycle.touchpoint("Hotline", 80, 1000);
        var department = cycle.department("IT");
        var kim = cycle.stakeholder("kim", department, "STAKEHOLDER");
        var kimsId = cycle.lead.get(cycle.path("/stakeholders")).<String>path("items[0].id");
        var painPoint = "/v1/pain-points/" + cycle.painPoint("A");
        var journey = "/v1/journeys/" + cycle.lead.create(cycle.path("/journeys"), journey("Repair", touchpointId));
        close();

        refusedAsClosed(cycle.lead.post(cycle.path("/touchpoints"), touchpoint(department)));
        refusedAsClosed(cycle.lead.patch("/v1/touchpoints/" + touchpointId, "{\"importance\": 1}"));
        refusedAsClosed(cycle.lead.patch("/v1/departments/" + department, "{\"name\": \"x\"}"));
        refusedAsClosed(cycle.lead.post(cycle.path("/stakeholders"), enrolment(department)));
        refusedAsClosed(cycle.lead.patch("/v1/stakeholders/" + kimsId, "{\"influence\": 1}"));
        refusedAsClosed(kim.put("/v1/stakeholders/%s/nominations".formatted(kimsId), "{\"nomineeIds\": []}"));
        refusedAsClosed(kim.post(cycle.path("/pain-points"), """
                {"title": "x", "description": "", "touchpointIds": [], "departmentIds": []}"""));
        refusedAsClosed(cycle.lead.patch(painPoint, "{\"archived\": true}"));
        refusedAsClosed(cycle.lead.post(cycle.path("/journeys"), journey("Other", touchpointId)));
        refusedAsClosed(cycle.lead.patch(journey, "{\"main\": true}"));
        refusedAsClosed(cycle.lead.post(cycle.path("/journey-minings"), "{}"));
        refusedAsClosed(cycle.lead.post(cycle.path("/measurements"), """
                {"kind": "DELIVERY", "value": 62, "measuredOn": "2026-10-01", "source": "Invented for a test"}"""));
        refusedAsClosed(cycle.lead.post(cycle.path("/ranking-rounds"), "{\"title\": \"x\"}"));
    }

    private void close() {
        var round = cycle.openRound();
        cycle.lead.post("/v1/ranking-rounds/%s/closure".formatted(round)).then().statusCode(201);
        cycle.enter("PLANNING", "EXECUTING", "CLOSED");
    }

    private static void refusedAsClosed(Response answer) {
        refused(answer, 409, "cycle-closed");
    }

    private static String touchpoint(String department) {
        return """
                {"name": "Form", "channel": "web", "lifecycleStage": "SALES", "departmentId": "%s",
                 "interactionType": "EVERYDAY", "momentsOfTruth": [], "human": false, "volumePerYear": 1,
                 "importance": 1}""".formatted(department);
    }

    private String enrolment(String department) {
        return """
                {"departmentId": "%s", "username": "jon-%s", "displayName": "jon", "jobLevel": "GROUND",
                 "governanceRole": "OBSERVER", "influence": 1,
                 "empowerment": {"mandate": true, "hoursPerCycle": 4, "mayDecide": true, "dataAccess": true}}""".formatted(department, cycle.id);
    }

    private static String journey(String name, String touchpoint) {
        return "{\"name\": \"%s\", \"touchpointIds\": [\"%s\"], \"main\": false}".formatted(name, touchpoint);
    }

    private static String promise() {
        return "{\"metric\": \"Time to repair\", \"value\": 48, \"unit\": \"hours\", \"active\": true}";
    }

    private static String decision() {
        return "{\"title\": \"Invented\", \"kind\": \"WAIVER\", \"askedOn\": \"2026-10-01\"}";
    }

    private static String basic() {
        return """
                {"category": "LONG_WAITS", "meter": "Wait", "unit": "minutes", "direction": "AT_MOST", "threshold": 5}""";
    }
}
