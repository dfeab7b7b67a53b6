package dev.waymark.assessment.loop.method;

import static dev.waymark.rest.fixture.Api.refused;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The measurements are invented.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class MethodSettingsResourceTest {

    private static final String WIDER = """
            {"goodEnoughBand": 10, "importantFrom": 80, "basicsFirstBelow": 60, "peopleForReadiness": 3, "readyFrom": 40,
             "oneSidedAbove": 0.4, "panelPerDepartment": 1, "panelOfIt": 2, "panelHeadsAtMost": 0.6,
             "panelGroundAtLeast": 0.2, "blindSpotRanksApart": 4, "decideWithinDays": 7,
             "enoughHours": 8, "smallestPublicationGroup": 5}""";

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void aCycleBeginsWithTheDefaultsOfTheMethod() {
        cycle.lead
                .get(cycle.path("/method-settings"))
                .then()
                .statusCode(200)
                .body("version", equalTo(0))
                .body("settings.goodEnoughBand", equalTo(3f))
                .body("settings.importantFrom", equalTo(70))
                .body("settings.basicsFirstBelow", equalTo(70f))
                .body("settings.peopleForReadiness", equalTo(5))
                .body("settings.readyFrom", equalTo(50f))
                .body("settings.oneSidedAbove", equalTo(0.5f))
                .body("settings.panelPerDepartment", equalTo(2))
                .body("settings.panelOfIt", equalTo(1))
                .body("settings.panelHeadsAtMost", equalTo(0.5f))
                .body("settings.panelGroundAtLeast", equalTo(0.3f))
                .body("settings.blindSpotRanksApart", equalTo(5))
                .body("settings.decideWithinDays", equalTo(14))
                .body("settings.enoughHours", equalTo(4))
                .body("settings.smallestPublicationGroup", equalTo(4));
    }

    @Test
    void whatTheProgrammeLeadSetsIsUsedAndShown() {
        measure("EXPECTATION", 70);
        measure("DELIVERY", 62);
        cycle.lead
                .put(
                        cycle.path("/trend-assumption"),
                        "{\"expectationGrowth\": 0.12, \"deliveryChange\": 3, \"source\": \"Invented for a test\"}")
                .then()
                .statusCode(201);
        judged("SHORTFALL", 3);
        cycle.stakeholder("ada", cycle.department("IT"), "STAKEHOLDER");

        String ada = "/v1/stakeholders/"
                + cycle.lead.get(cycle.path("/stakeholders")).path("items[0].id");
        var seen = cycle.lead.get(ada).header("ETag");

        set(tag()).then().statusCode(200).body("version", equalTo(1));

        judged("GOOD_ENOUGH", 10);
        cycle.lead
                .request()
                .header("If-None-Match", seen)
                .get(ada)
                .then()
                .statusCode(200)
                .body("checksPassed", equalTo(2));
        cycle.lead.get(cycle.path("/readiness")).then().body("leastPeople", equalTo(3));
        cycle.lead
                .get(cycle.path("/panel-proposal"))
                .then()
                .body("settings.perDepartment", equalTo(1))
                .body("settings.it", equalTo(2));
        cycle.lead.get(cycle.path("/steering-engagement")).then().body("withinDays", equalTo(7));
        cycle.lead
                .get(cycle.path("/stakeholders"))
                .then()
                .body("items[0].empowerment.hoursPerCycle", equalTo(4))
                .body("items[0].checksPassed", equalTo(2));
    }

    @Test
    void onlyWhoHasReadTheSettingsChangesThem() {
        refused(cycle.lead.put(cycle.path("/method-settings"), WIDER), 428, "precondition-required");
        var ofTheDefaults = tag();
        set(ofTheDefaults).then().statusCode(200);
        var other = WIDER.replace("\"importantFrom\": 80", "\"importantFrom\": 75");
        refused(put(ofTheDefaults, other), 412, "stale-version").header("ETag", equalTo(tag()));
        refused(put("no tag", other), 400, "invalid-request").body("violations[0].pointer", equalTo("?If-Match"));
        set(ofTheDefaults).then().statusCode(200).body("version", equalTo(1));
        put(tag(), other).then().statusCode(200).body("version", equalTo(2));
    }

    @Test
    void everySettingOutOfItsRangeIsNamed() {
        refused(
                        put(
                                tag(),
                                WIDER.replace("\"panelHeadsAtMost\": 0.6", "\"panelHeadsAtMost\": 6")
                                        .replace("\"importantFrom\": 80", "\"importantFrom\": 101")
                                        .replace("PublicationGroup\": 5", "PublicationGroup\": 2")),
                        400,
                        "invalid-request")
                .body(
                        "violations.pointer",
                        containsInAnyOrder("/panelHeadsAtMost", "/importantFrom", "/smallestPublicationGroup"));
    }

    @Test
    void aSuccessorBeginsWithTheSettingsOfItsPredecessor() {
        set(tag()).then().statusCode(200);

        var next = cycle.lead.create(cycle.path("/successors"), "{\"name\": \"Next\", \"startsOn\": \"2028-01-01\"}");

        cycle.lead
                .get("/v1/cycles/%s/method-settings".formatted(next))
                .then()
                .body("settings.goodEnoughBand", equalTo(10f));
    }

    private void judged(String standing, int band) {
        cycle.lead
                .get(cycle.path("/expectation-gap"))
                .then()
                .statusCode(200)
                .body("gap.standing", equalTo(standing))
                .body("gap.band", equalTo((float) band));
    }

    private void measure(String kind, int value) {
        cycle.lead
                .post(
                        cycle.path("/measurements"),
                        "{\"kind\": \"%s\", \"value\": %d, \"measuredOn\": \"2026-10-01\", \"source\": \"Invented for a test\"}"
                                .formatted(kind, value))
                .then()
                .statusCode(201);
    }

    private String tag() {
        return cycle.lead.get(cycle.path("/method-settings")).header("ETag");
    }

    private Response set(String version) {
        return put(version, WIDER);
    }

    private Response put(String version, String settings) {
        return cycle.lead
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .body(settings)
                .put(cycle.path("/method-settings"));
    }
}
