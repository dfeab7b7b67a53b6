package dev.waymark.local.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.waymark.local.machine.Probe;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a program tells of its own health.
public record Health(Optional<JsonNode> report) {

    public static Health at(URI address) throws InterruptedException {
        return new Health(Probe.body(address).map(Health::json));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /// The checks that fail, with what they found.
    public String whyNot() {
        if (report.isEmpty()) {
            return "does not answer yet";
        }
        List<String> failing = new ArrayList<>();
        for (JsonNode check : report.get().path("checks")) {
            if (!check.path("status").asText().equals("UP")) {
                failing.add(check.path("name").asText() + found(check.path("data")));
            }
        }
        return failing.isEmpty() ? "says that it is not ready" : String.join("; ", failing);
    }

    private static String found(JsonNode data) {
        List<String> values = new ArrayList<>();
        data.forEach(value -> values.add(value.asText()));
        return values.isEmpty() ? "" : " (" + String.join(", ", values) + ")";
    }
}
