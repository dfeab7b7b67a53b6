package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;

/// What was measured and recorded of the sample company: segments, measurements, and the cases of its CRM system.
final class SampleEvidence {

    private final GatewayClient api;
    private final Desk desk;
    private final Keys keys;
    private final SampleFiles files;

    SampleEvidence(GatewayClient api, Desk desk, Keys keys, SampleFiles files) {
        this.api = api;
        this.desk = desk;
        this.keys = keys;
        this.files = files;
    }

    void bring(String cycle) throws IOException, InterruptedException {
        var path = "/v1/cycles/" + cycle;
        desk.put(Caller.LEAD, path + "/segments", files.read("cycle").path("segments"));
        desk.fill(
                path + "/measurements",
                "measurement",
                files.read("cycle").path("measurements"),
                Sameness.by("kind", "measuredOn", "touchpointId", "segment"));
        var mappings = files.read("mappings");
        var source = "/v1/sources/" + mappings.path("source").path("key").asText();
        desk.put(Caller.CRM, source, keys.body(mappings.path("source")));
        desk.put(Caller.CRM, source + "/mappings/department", mapping("department", mappings.path("department")));
        desk.put(Caller.CRM, source + "/mappings/category", mapping("painPoint", mappings.path("category")));
        api.post(
                        Caller.CRM,
                        source + "/cases/batch",
                        JsonNodeFactory.instance.objectNode().set("records", files.cases()))
                .expecting(Answer.OK);
    }

    private JsonNode mapping(String kind, JsonNode words) {
        var values = JsonNodeFactory.instance.objectNode();
        words.properties().forEach(entry -> values.set(entry.getKey(), keys.ids(kind, entry.getValue())));
        return JsonNodeFactory.instance.objectNode().set("values", values);
    }
}
