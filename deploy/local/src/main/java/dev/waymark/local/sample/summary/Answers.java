package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the API answers the programme lead about one cycle.
final class Answers {

    private final GatewayClient api;
    private final String cycle;

    Answers(GatewayClient api, String cycle) {
        this.api = api;
        this.cycle = "/v1/cycles/" + cycle;
    }

    JsonNode at(String path) throws IOException, InterruptedException {
        return api.get(Caller.LEAD, path).expecting(Answer.OK).body();
    }

    JsonNode cycle() throws IOException, InterruptedException {
        return at(cycle);
    }

    /// Something of the cycle, such as its `readiness`.
    JsonNode ofCycle(String part) throws IOException, InterruptedException {
        return at(cycle + "/" + part);
    }

    /// All items of a list of the cycle.
    List<JsonNode> allOfCycle(String part) throws IOException, InterruptedException {
        return api.all(Caller.LEAD, cycle + "/" + part);
    }

    /// The names of the departments by their codes.
    Map<String, String> departments() throws IOException, InterruptedException {
        Map<String, String> names = new LinkedHashMap<>();
        for (JsonNode department : allOfCycle("departments")) {
            names.put(department.path("code").asText(), department.path("name").asText());
        }
        return names;
    }
}
