package dev.waymark.assessment;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.RacingReference;
import dev.waymark.rest.fixture.RacingWrites;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What can be deleted goes, and what others depend on stays until they are changed.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class DeletionTest {

    private SampleMenu menu;
    private SampleCycle cycle;
    private Api lead;

    @BeforeEach
    void makeACycle() {
        menu = new SampleMenu();
        cycle = menu.cycle;
        lead = cycle.lead;
    }

    @Test
    void aTouchpointIsDeletedWhenNothingDependsOnIt() {
        var id = menu.touchpoint("Phone");
        var touchpoint = "/v1/touchpoints/" + id;
        menu.describeSource("DROP");
        menu.map(id);
        var basic = "/v1/basics/" + cycle.basic(id, 4);
        var journey = "/v1/journeys/" + cycle.journey("Buying", true, id);
        var painPoint = "/v1/pain-points/" + cycle.painPointAt(id);
        var measurement = "/v1/measurements/" + lead.create(cycle.path("/measurements"), """
                        {"kind": "DELIVERY", "value": 62, "measuredOn": "2026-10-01", "source": "x", "touchpointId": "%s"}""".formatted(id));
        var promise = "/v1/promises/" + lead.create(cycle.path("/promises"), """
                {"metric": "Time to repair", "value": 48, "unit": "hours", "active": true, "touchpointId": "%s"}""".formatted(id));
        lead.put(touchpoint + "/quality-scores", SampleMenu.QUALITY_SCORES)
                .then()
                .statusCode(201);

        refused(lead.delete(touchpoint), 409, "in-use")
                .body(
                        "detail",
                        equalTo("In use by basic 'Mean wait', its quality scores, journey 'Buying', mapping of source"
                                + " '%s', measurement of 2026-10-01 (DELIVERY), pain point 'Pain', promise 'Time to"
                                        .formatted(menu.source.substring("/v1/sources/".length()))
                                + " repair'. Maybe change or delete what depends on it first."));
        lead.delete(basic).then().statusCode(204);
        lead.delete(touchpoint + "/quality-scores").then().statusCode(204);
        lead.delete(journey).then().statusCode(204);
        lead.delete(measurement).then().statusCode(204);
        lead.patch(painPoint, "{\"touchpointIds\": []}").then().statusCode(200);
        lead.patch(promise, "{\"touchpointId\": null}").then().statusCode(200);
        menu.crm
                .replace(menu.source + "/mappings/touchpoint", "{\"values\": {}}")
                .then()
                .statusCode(200);

        refused(Api.as("sten", "steering").delete(touchpoint), 403, "forbidden");
        lead.delete(touchpoint).then().statusCode(204);
        for (var gone : List.of(touchpoint, basic, journey, measurement)) {
            refused(lead.get(gone), 404, "not-found");
        }
        refused(lead.request().header("If-Match", "*").delete(touchpoint), 404, "not-found");
    }

    @Test
    void nothingRefersToATouchpointThatIsGone() throws Exception {
        var number = new AtomicInteger();
        assertThat(RacingReference.faults(
                        lead,
                        () -> "/v1/touchpoints/" + menu.touchpoint("T" + number.incrementAndGet()),
                        path -> lead.post(cycle.path("/pain-points"), """
                                {"title": "P", "description": "", "touchpointIds": ["%s"], "departmentIds": []}""".formatted(id(path)))))
                .isEmpty();
        assertThat(RacingReference.faults(
                        lead,
                        () -> "/v1/touchpoints/" + menu.touchpoint("T" + number.incrementAndGet()),
                        path -> lead.post(path + "/basics", """
                                {"category": "LONG_WAITS", "meter": "Wait", "unit": "minutes", "direction": "AT_MOST",
                                 "threshold": 5}""")))
                .isEmpty();
        assertThat(RacingWrites.faultsOfDeletion(lead, "/v1/touchpoints/" + menu.touchpoint("Shop")))
                .isEmpty();
    }

    @Test
    void aJourneyIsDeletedWhenNoStakeholderKnowsIt() {
        var id = cycle.journey("Buying", true, menu.touchpoint("Phone"));
        var kim = enrolled("kim", "STAKEHOLDER");
        lead.patch(kim, "{\"journeyIds\": [\"%s\"]}".formatted(id)).then().statusCode(200);

        refused(lead.delete("/v1/journeys/" + id), 409, "in-use").body("detail", containsString("stakeholder 'kim'"));
        lead.patch(kim, "{\"journeyIds\": []}").then().statusCode(200);
        lead.delete("/v1/journeys/" + id).then().statusCode(204);
        lead.get(cycle.path("/journeys")).then().body("items", empty());
    }

    @Test
    void anEnrolmentIsDeletedUntilOthersDependOnIt() {
        var kim = enrolled("kim", "DRIVER");
        var jon = enrolled("jon", "STAKEHOLDER");
        lead.put(kim + "/nominations", "{\"nomineeIds\": [\"%s\"]}".formatted(id(jon)))
                .then()
                .statusCode(201);
        cycle.painPoint("Slow");
        var round = cycle.openRound();
        var voter = Api.as("jon-" + cycle.id, "stakeholder");
        voter.put("/v1/ranking-rounds/%s/ballot".formatted(round), "{\"tiers\": []}")
                .then()
                .statusCode(201);

        refused(lead.delete(jon), 409, "in-use")
                .body("detail", containsString("In use by ballot in round 'Round', nominations by 'kim'."));
        refused(voter.delete(jon), 403, "forbidden");
        lead.delete(kim).then().statusCode(204);
        refused(lead.get(kim), 404, "not-found");
        refused(lead.get(kim + "/nominations"), 404, "not-found");
        refused(lead.delete(jon), 409, "in-use").body("detail", not(containsString("nominations")));
        refused(Api.as("kim-" + cycle.id, "stakeholder").get(cycle.path("")), 404, "not-found");
        enrolled("kim", "STAKEHOLDER");
    }

    @Test
    void whatWasCarriedIntoTheNextCycleStays() {
        var touchpoint = "/v1/touchpoints/" + menu.touchpoint("Phone");
        var kim = enrolled("kim", "STAKEHOLDER");
        lead.post(cycle.path("/successors"), "{\"name\": \"Next\", \"startsOn\": \"2028-01-01\"}")
                .then()
                .statusCode(201);

        refused(lead.delete(touchpoint), 409, "in-use")
                .body("detail", containsString("the same touchpoint in the next cycle"));
        refused(lead.delete(kim), 409, "in-use").body("detail", containsString("the enrolment in the next cycle"));
    }

    @Test
    void aCycleKeepsTheOnlyMeasurementThatItStartedFrom() {
        cycle.measured();
        String first = lead.get(cycle.path("/measurements")).path("items[0].id");
        cycle.painPoint("Slow");
        cycle.enter("ASSESSING", "RANKING");

        refused(lead.delete("/v1/measurements/" + first), 409, "in-use")
                .body("detail", containsString("cycle 'Example', whose only starting point it is"));
        cycle.measured();
        lead.delete("/v1/measurements/" + first).then().statusCode(204);
    }

    @Test
    void surveysAndPracticesThatWereRecordedByMistakeGo() {
        var survey = "/v1/perception-surveys/" + lead.create(cycle.path("/perception-surveys"), """
                {"ownPeople": 600, "ownPeopleAgreeing": 450, "customers": 3000, "customersAgreeing": 900, "source": "x",
                 "surveyedOn": "2026-09-30"}""");
        lead.get(survey).then().statusCode(200).body("source", equalTo("x"));
        var practice = "/v1/practices/" + lead.create(cycle.path("/practices"), "{\"statement\": \"Call back\"}");

        for (var path : List.of(survey, practice)) {
            refused(Api.as("sten", "steering").delete(path), 403, "forbidden");
            refused(lead.request().delete(path), 428, "precondition-required");
            lead.delete(path).then().statusCode(204);
            refused(lead.get(path), 404, "not-found");
        }
    }

    @Test
    void aSourceIsDeletedWithItsMappingsUntilItHasSentRecords() {
        menu.describeSource("DROP");
        menu.map(menu.touchpoint("Phone"));
        menu.crm.delete(menu.source).then().statusCode(204);
        refused(menu.crm.get(menu.source), 404, "not-found");

        menu.describeSource("DROP");
        refused(menu.crm.get(menu.source + "/mappings/touchpoint"), 404, "not-found");
        menu.send(SampleMenu.use("1", "c", "t0", "2026-03-01")).then().statusCode(200);
        refused(menu.crm.delete(menu.source), 409, "in-use")
                .body("detail", containsString("its records of kind 'interaction'"));
    }

    @Test
    void anArchivedDepartmentIsInTheScopeOfNoPanel() {
        var it = cycle.department("IT");
        cycle.journey("Buying", true, menu.touchpoint("Phone"));
        lead.patch("/v1/departments/" + it, "{\"archived\": true}")
                .then()
                .statusCode(200)
                .body("archived", equalTo(true));

        lead.get(cycle.path("/coverage")).then().statusCode(200).body("cells.departmentId", not(hasItem(it)));
        lead.get(cycle.path("/departments?archived=true")).then().body("items.code", equalTo(List.of("IT")));
    }

    private String enrolled(String name, String role) {
        cycle.stakeholder(name, menu.department, role);
        return "/v1/stakeholders/"
                + lead.get(cycle.path("/stakeholders"))
                        .path("items.find { it.displayName == '%s' }.id".formatted(name));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
