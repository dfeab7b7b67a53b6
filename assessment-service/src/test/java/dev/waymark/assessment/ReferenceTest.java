package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Beside an id stands what people call the thing, in every answer alike.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReferenceTest {

    private SampleCycle cycle;
    private String hotline;
    private String department;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
        hotline = cycle.touchpoint("Hotline", 80, 1000);
        department = cycle.department("IT");
    }

    @Test
    void aPainPointNamesWhatItHits() {
        var created = cycle.lead.post(cycle.path("/pain-points"), """
            {"title": "Waits", "description": "", "touchpointIds": ["%s"], "departmentIds": ["%s"]}\
            """.formatted(hotline, department));
        created.then()
                .statusCode(201)
                .body("touchpoints", equalTo(List.of(Map.of("id", hotline, "name", "Hotline"))))
                .body("departments[0].code", equalTo("IT"));
        var address = created.header("Location");

        var read = cycle.lead.get(address);
        assertThat(read.header("ETag")).isEqualTo(created.header("ETag"));
        cycle.lead
                .get(cycle.path("/pain-points"))
                .then()
                .body("items[0].touchpoints[0].name", equalTo("Hotline"))
                .body("items[0].departments[0].id", equalTo(department));

        cycle.lead
                .patch("/v1/touchpoints/" + hotline, "{\"name\": \"Phone\"}")
                .then()
                .statusCode(200);
        cycle.lead
                .get(address)
                .then()
                .header("ETag", not(equalTo(read.header("ETag"))))
                .body("touchpoints[0].name", equalTo("Phone"));
    }

    @Test
    void aChangeDoesNotFailBecauseSomethingElseWasRenamed() {
        var address =
                "/v1/pain-points/" + cycle.lead.create(cycle.path("/pain-points"), """
            {"title": "Waits", "description": "", "touchpointIds": ["%s"], "departmentIds": ["%s"]}\
            """.formatted(hotline, department));
        var read = cycle.lead.get(address).header("ETag");
        cycle.lead
                .patch("/v1/touchpoints/" + hotline, "{\"name\": \"Phone\"}")
                .then()
                .statusCode(200);

        change(address, read, "Waits long")
                .statusCode(200)
                .body("touchpoints[0].name", equalTo("Phone"))
                .body("departments[0].code", equalTo("IT"));
        change(address, read, "Waits too long").statusCode(412);
    }

    private ValidatableResponse change(String address, String read, String title) {
        return cycle.lead
                .request()
                .contentType("application/merge-patch+json")
                .header("If-Match", read)
                .body("{\"title\": \"%s\"}".formatted(title))
                .patch(address)
                .then();
    }

    /// An answer that has no address of its own.
    @Test
    void aMeasurementNamesItsTouchpoint() {
        cycle.lead
                .post(cycle.path("/measurements"), """
                    {"kind": "DELIVERY", "value": 62, "measuredOn": "2026-10-01", "source": "Invented", "touchpointId": "%s"}\
                    """.formatted(hotline))
                .then()
                .statusCode(201)
                .body("touchpoint.name", equalTo("Hotline"));
        cycle.lead
                .get(cycle.path("/measurements?touchpointId=" + hotline))
                .then()
                .body("items.touchpoint.id", equalTo(List.of(hotline)));
    }
}
