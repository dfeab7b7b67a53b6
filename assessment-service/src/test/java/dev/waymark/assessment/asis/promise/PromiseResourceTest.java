package dev.waymark.assessment.asis.promise;

import static dev.waymark.rest.fixture.Api.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.assessment.SampleCycle;
import dev.waymark.rest.fixture.Infrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class PromiseResourceTest {

    private SampleCycle cycle;

    @BeforeEach
    void makeACycle() {
        cycle = new SampleCycle();
    }

    @Test
    void observationsAddUpToTheKeptRate() {
        var promise = "/v1/promises/" + promise("Time to repair", "48");
        cycle.lead.get(promise).then().statusCode(200).body("kept", nullValue());
        observe(promise, 180, 200).then().statusCode(201);
        observe(promise, 45, 50).then().statusCode(201);
        var read = cycle.lead.get(promise).then().statusCode(200).body("version", equalTo(2));
        read.body("kept.rate.hits", equalTo(225))
                .body("kept.rate.sample", equalTo(250))
                .body("kept.rate.share", equalTo(0.9f))
                .body("kept.rate.lower.toDouble()", closeTo(0.857, 0.0005))
                .body("kept.rate.upper.toDouble()", closeTo(0.931, 0.0005));
        cycle.lead.get(promise + "/observations").then().body("items.met", equalTo(List.of(180, 45)));
        refused(observe(promise, 3, 2), 400, "invalid-request")
                .body("violations[0].message", containsString("only 2 were observed"));
    }

    @Test
    void observationsThatArriveAtOnceAreAllCounted() throws InterruptedException {
        var promise = "/v1/promises/" + promise("Time to answer", "2");
        try (var threads = Executors.newFixedThreadPool(6)) {
            var answers = threads.invokeAll(
                    Collections.nCopies(12, () -> observe(promise, 1, 2).statusCode()));
            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(201));
        }
        cycle.lead.get(promise).then().body("kept.rate.hits", equalTo(12)).body("kept.rate.sample", equalTo(24));
    }

    @Test
    void contradictingPromisesAreFoundUntilOneIsWithdrawn() {
        promise("Time to repair", "48");
        promise("Parking fine", "48");
        promise("Parking fine", "48.00");
        var other = promise("Time to repair ", "72");
        var findings = cycle.path("/promise-findings");
        cycle.lead
                .get(findings)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].finding", equalTo("'Time to repair' is promised as 48 hours and 72 hours."));
        cycle.lead
                .patch("/v1/promises/" + other, "{\"active\": false}")
                .then()
                .statusCode(200)
                .body("active", equalTo(false));
        cycle.lead.get(findings).then().body("items", equalTo(List.of()));
        cycle.lead.get(cycle.path("/promises")).then().body("items.size()", equalTo(4));
    }

    @Test
    void findingsComeInPages() {
        for (var metric : List.of("A", "B", "C")) {
            promise(metric, "1");
            promise(metric, "2");
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = cycle.lead
                    .get(cycle.path("/promise-findings?limit=1&cursor=" + cursor))
                    .then()
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.metric"));
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).containsExactly("A", "B", "C");
    }

    private Response observe(String promise, int met, int observed) {
        return cycle.lead.post(
                promise + "/observations",
                "{\"met\": %d, \"observed\": %d, \"source\": \"Invented for a test\", \"observedOn\": \"2026-09-30\"}"
                        .formatted(met, observed));
    }

    private String promise(String metric, String value) {
        return cycle.lead.create(
                cycle.path("/promises"),
                "{\"metric\": \"%s\", \"value\": %s, \"unit\": \"hours\", \"active\": true}".formatted(metric, value));
    }
}
