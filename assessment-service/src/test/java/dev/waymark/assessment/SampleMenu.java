package dev.waymark.assessment;

import dev.waymark.rest.fixture.Api;
import dev.waymark.rest.fixture.Tokens;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A cycle with a menu of touchpoints, and a source whose interactions are mapped to them.
public final class SampleMenu {

    static final String QUALITY_SCORES = """
            {"customerExpectation": 85, "managementBelief": 80, "specification": 72, "delivery": 70, "promise": 75,
             "perceivedQuality": 58, "source": "Invented", "scoredOn": "2026-10-05"}""";

    public final SampleCycle cycle = new SampleCycle();
    public final String department = cycle.department("SERVICE");
    public final Api crm = Api.with(Tokens.ofClient("crm-" + cycle.id, "integrator"));
    public final String source = "/v1/sources/s-" + cycle.id;

    public String touchpoint(String name) {
        return touchpoint(name, "EVERYDAY", true, 50);
    }

    public String touchpoint(String name, String interactionType, boolean human, int importance) {
        return cycle.lead.create(
                cycle.path("/touchpoints"), """
                {"name": "%s", "channel": "invented", "lifecycleStage": "SERVICE", "departmentId": "%s",
                 "interactionType": "%s", "momentsOfTruth": ["SMOT"], "human": %s, "volumePerYear": 1000,
                 "importance": %d}""".formatted(name, department, interactionType, human, importance));
    }

    public String journey(String name, boolean main, String... touchpoints) {
        return cycle.journey(name, main, touchpoints);
    }

    public void describeSource(String privacy) {
        crm.put(source, "{\"kind\": \"CRM\", \"label\": \"Invented\", \"privacy\": \"%s\"}".formatted(privacy))
                .then()
                .statusCode(201);
    }

    /// Maps `t0` to the first touchpoint, and so on.
    public void map(String... touchpoints) {
        var values = IntStream.range(0, touchpoints.length)
                .mapToObj(i -> "\"t%d\": \"%s\"".formatted(i, touchpoints[i]))
                .collect(Collectors.joining(", "));
        crm.put(source + "/mappings/touchpoint", "{\"values\": {%s}}".formatted(values))
                .then()
                .statusCode(201);
    }

    public Response send(String... records) {
        return crm.post(source + "/interactions/batch", "{\"records\": [%s]}".formatted(String.join(", ", records)));
    }

    /// Sends a file of interactions, waits for the end of its job, and returns the id.
    public String sendFile(String... records) {
        String id = crm.request()
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(String.join("\n", records).getBytes(StandardCharsets.UTF_8))
                .post(source + "/interactions/jobs?checkpoint=c1")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return id;
    }

    public static String use(String externalId, String customer, String touchpoint, String day) {
        return "{\"externalId\": \"%s\", \"customer\": \"%s\", \"touchpoint\": \"%s\", \"occurredAt\": \"%sT12:00:00Z\"}"
                .formatted(externalId, customer, touchpoint, day);
    }

    public static String quoted(String... ids) {
        return List.of(ids).stream().map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }
}
