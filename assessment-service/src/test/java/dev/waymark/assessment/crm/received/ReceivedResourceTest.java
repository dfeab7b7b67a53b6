package dev.waymark.assessment.crm.received;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCrm;
import dev.waymark.assessment.SampleMenu;
import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Infrastructure;
import dev.waymark.rest.fixture.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An integrator reads back what it has sent.
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReceivedResourceTest {

    private SampleMenu menu;
    private SampleCrm crm;
    private String name;

    @BeforeEach
    void describeTheSource() {
        menu = new SampleMenu();
        crm = new SampleCrm(menu);
        name = menu.source.substring("/v1/sources/".length());
        menu.describeSource("KEEP");
    }

    @Test
    void anIntegratorListsItsOwnSources() {
        menu.crm
                .put(menu.source + "-2", "{\"kind\": \"Desk\", \"label\": \"Another\", \"privacy\": \"DROP\"}")
                .then()
                .statusCode(201);

        menu.crm
                .get("/v1/sources?sort=label")
                .then()
                .statusCode(200)
                .body("items.source", contains(name + "-2", name))
                .body("items.label", contains("Another", "Invented"));
        menu.crm.get("/v1/sources?kind=Desk").then().body("items.source", contains(name + "-2"));
        String next = menu.crm.get("/v1/sources?limit=1").then().extract().path("nextCursor");
        menu.crm
                .get("/v1/sources?limit=1&cursor=" + next)
                .then()
                .body("items.size()", equalTo(1))
                .body("nextCursor", nullValue());
        Api.with(Tokens.ofClient("other-" + menu.cycle.id, "integrator"))
                .get("/v1/sources")
                .then()
                .statusCode(200)
                .body("items", empty());
        menu.cycle
                .lead
                .get("/v1/sources?text=" + "Another&limit=200")
                .then()
                .body("items.source", hasItem(name + "-2"));
    }

    @Test
    void whatIsStoredOfEachStreamIsCounted() {
        menu.send(SampleMenu.use("1", "c", "t0", "2026-03-01"), SampleMenu.use("2", "c", "t0", "2026-03-02"));
        menu.send(SampleMenu.use("1", "c", "t1", "2026-03-01"), "{\"externalId\": \"2\", \"op\": \"delete\"}");
        menu.send(
                "{\"externalId\": \"3\", \"op\": \"delete\", \"updatedAt\": \"2026-03-02T08:00:00Z\"}",
                SampleMenu.use("4", "c", "t0", "2026-03-02"));
        crm.send("contacts", crm.contact(1, "Ada"));
        String failed = failedFile();

        var streams = menu.crm.get(menu.source + "/streams").then().statusCode(200);
        streams.body("source", equalTo(name));
        streams.body(
                "streams.stream",
                contains("accounts", "cases", "contacts", "interactions", "opportunities", "survey-responses"));
        streams.body("streams.records", contains(0, 0, 1, 2, 0, 0));
        streams.body("streams.deletedRecords", contains(0, 0, 0, 2, 0, 0));
        streams.body("streams[0].changedAt", nullValue());
        streams.body("streams[3].changedAt", notNullValue());
        streams.body("streams[3].lastJob.id", equalTo(failed));
        streams.body("streams[3].lastFailedJob.failureCode", equalTo("BAD_RECORDS"));
        streams.body("streams[2].lastJob", nullValue());
    }

    @Test
    void aRecordIsReadWithItsVersionAndWhatItMeans() {
        var phone = menu.touchpoint("Phone");
        menu.map(phone);
        menu.send(SampleMenu.use("a/1", "C-1", "T0", "2026-03-01")
                .replace("}", ", \"updatedAt\": \"2026-03-02T08:00:00Z\"}"));

        record("interactions", "a/1")
                .then()
                .statusCode(200)
                .body("state", equalTo("STORED"))
                .body("externalId", equalTo("a/1"))
                .body("updatedAt", equalTo("2026-03-02T08:00:00Z"))
                .body(
                        "properties",
                        equalTo(Map.of("customer", "C-1", "touchpoint", "T0", "occurredAt", "2026-03-01T12:00:00Z")))
                .body("meanings", equalTo(List.of(Map.of("field", "touchpoint", "value", "T0", "targetId", phone))))
                .body("rejection", nullValue());

        menu.send("{\"externalId\": \"a/1\", \"op\": \"delete\"}");
        record("interactions", "a/1")
                .then()
                .body("state", equalTo("DELETED"))
                .body("properties", equalTo(Map.of()))
                .body("meanings", empty());
    }

    @Test
    void aRecordThatWasRejectedSaysWhy() {
        String job = failedFile();

        record("interactions", "bad")
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("rejection.jobId", equalTo(job))
                .body("rejection.line", equalTo(1))
                .body("rejection.violations", not(empty()));
        menu.crm
                .getAgain(menu.source + "/interactions/record?externalId=bad")
                .then()
                .statusCode(304);
        refused(record("interactions", "never sent"), 404, "not-found");
        refused(menu.crm.get(menu.source + "/interactions/record"), 404, "not-found");
        refused(record("inventions", "bad"), 404, "not-found");
    }

    @Test
    void nobodyElseReadsIt() {
        menu.send(SampleMenu.use("1", "c", "t0", "2026-03-01"));
        var stranger = Api.with(Tokens.ofClient("other-" + menu.cycle.id, "integrator"));

        refused(stranger.get(menu.source + "/interactions/record?externalId=1"), 404, "not-found");
        refused(stranger.get(menu.source + "/streams"), 404, "not-found");
        refused(stranger.get(menu.source + "/values/touchpoint"), 404, "not-found");
        refused(menu.cycle.lead.get(menu.source + "/interactions/record?externalId=1"), 403, "forbidden");
    }

    @Test
    void theValuesOfAFieldAreListedWithWhatTheyMean() {
        var phone = menu.touchpoint("Phone");
        menu.map(phone);
        menu.send(
                SampleMenu.use("1", "c", "t0", "2026-03-01"),
                SampleMenu.use("2", "c", "T0", "2026-03-01"),
                SampleMenu.use("3", "c", "elsewhere", "2026-03-01"),
                SampleMenu.use("4", "c", "elsewhere", "2026-03-01"),
                SampleMenu.use("5", "c", "gone", "2026-03-01"));
        menu.send("{\"externalId\": \"5\", \"op\": \"delete\"}");

        var values = menu.source + "/values/touchpoint";
        var all = menu.crm.get(values + "?sort=-records").then().statusCode(200);
        all.body("items.size()", equalTo(3));
        all.body("items[0].value", equalTo("elsewhere"));
        all.body("items[0].records", equalTo(2));
        all.body("items[0].mapped", equalTo(false));
        all.body("items[0].targetId", nullValue());
        all.body("items[0].firstSeenAt", notNullValue());
        menu.crm
                .get(values + "?mapped=true")
                .then()
                .body("items.size()", equalTo(2))
                .body("items.targetId", contains(phone, phone));
        assertThat(menu.crm.get(values + "?text=ELSE").path("items.value").toString())
                .isEqualTo("[elsewhere]");
        refused(menu.crm.get(menu.source + "/values/mood"), 404, "not-found");
    }

    private Response record(String stream, String externalId) {
        return menu.crm
                .request()
                .queryParam("externalId", externalId)
                .get("%s/%s/record".formatted(menu.source, stream));
    }

    /// Sends a file that is rejected, and returns the id of its job.
    private String failedFile() {
        return menu.crm
                .request()
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body("{\"externalId\": \"bad\", \"occurredAt\": \"yesterday\"}".getBytes(StandardCharsets.UTF_8))
                .post(menu.source + "/interactions/jobs?onError=abort")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }
}
