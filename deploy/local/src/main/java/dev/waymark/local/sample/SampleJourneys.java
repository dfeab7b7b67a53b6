package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/// The journeys of the sample company: interactions come in from a contact log, are mined, and the main paths become
/// journeys of the cycle.
final class SampleJourneys {

    private static final Duration BETWEEN_STEPS = Duration.ofDays(1);
    private static final Duration BETWEEN_CUSTOMERS = Duration.ofHours(1);

    private final GatewayClient api;
    private final Desk desk;
    private final Keys keys;
    private final JsonNode file;

    SampleJourneys(GatewayClient api, Desk desk, Keys keys, JsonNode file) {
        this.api = api;
        this.desk = desk;
        this.keys = keys;
        this.file = file;
    }

    void bring(String cycle) throws IOException, InterruptedException {
        sendInteractions();
        var journeys = "/v1/cycles/%s/journeys".formatted(cycle);
        if (api.all(Caller.LEAD, journeys).isEmpty()) {
            adoptMainPaths(mined(cycle));
        }
        for (var journey : api.all(Caller.LEAD, journeys)) {
            keys.learn(
                    "journey", journey.path("name").asText(), journey.path("id").asText());
        }
    }

    private void sendInteractions() throws IOException, InterruptedException {
        var source = "/v1/sources/" + file.at("/source/key").asText();
        desk.put(Caller.CRM, source, keys.body(file.path("source")));
        var words = JsonNodeFactory.instance.objectNode();
        file.path("journeys")
                .forEach(journey ->
                        journey.path("path").forEach(step -> words.set(step.asText(), keys.ids("touchpoint", step))));
        desk.put(
                Caller.CRM,
                source + "/mappings/touchpoint",
                JsonNodeFactory.instance.objectNode().set("values", words));
        api.post(
                        Caller.CRM,
                        source + "/interactions/batch",
                        JsonNodeFactory.instance.objectNode().set("records", interactions()))
                .expecting(Answer.OK);
    }

    /// Each customer goes one way once, a step a day.
    private ArrayNode interactions() {
        var records = JsonNodeFactory.instance.arrayNode();
        var begins = Instant.parse(file.path("begins").asText());
        var customer = 0;
        for (var journey : file.path("journeys")) {
            for (var time = 0; time < journey.path("times").asInt(); time++) {
                customer++;
                var at = begins.plus(BETWEEN_CUSTOMERS.multipliedBy(customer));
                for (var step = 0; step < journey.path("path").size(); step++) {
                    records.addObject()
                            .put("externalId", "%d-%d".formatted(customer, step))
                            .put("customer", "resident-" + customer)
                            .put("touchpoint", journey.path("path").get(step).asText())
                            .put(
                                    "occurredAt",
                                    at.plus(BETWEEN_STEPS.multipliedBy(step)).toString());
                }
            }
        }
        return records;
    }

    private String mined(String cycle) throws IOException, InterruptedException {
        var mining = api.post(
                        Caller.LEAD,
                        "/v1/cycles/%s/journey-minings".formatted(cycle),
                        JsonNodeFactory.instance.objectNode())
                .expecting(Answer.ACCEPTED)
                .location()
                .orElseThrow();
        var ended = api.getWaiting(Caller.LEAD, mining).expecting(Answer.OK).body();
        if (!ended.path("state").asText().equals("SUCCEEDED")) {
            throw new Trouble(
                    "The journeys could not be mined: "
                            + ended.path("failure").asText(ended.path("state").asText()),
                    "Read the assessment service's log.");
        }
        return mining;
    }

    private void adoptMainPaths(String mining) throws IOException, InterruptedException {
        for (var path : api.all(Caller.LEAD, mining + "/paths")) {
            if (path.path("main").asBoolean()) {
                api.post(
                                Caller.LEAD,
                                mining + "/adoptions",
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("pathId", path.path("id").asText())
                                        .put("name", name(path.path("touchpointIds"))))
                        .expecting(Answer.CREATED);
            }
        }
    }

    private String name(JsonNode touchpoints) {
        for (var journey : file.path("journeys")) {
            if (keys.ids("touchpoint", journey.path("path")).equals(touchpoints)) {
                return journey.path("name").asText();
            }
        }
        throw new IllegalArgumentException("The sample has no journey over " + touchpoints);
    }
}
