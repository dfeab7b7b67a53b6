package dev.waymark.gateway.contract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/// The refusals that any operation can get from the gateway and that no service declares.
final class EdgeAnswers {

    /// The schema of every refusal, as one of the services declares it.
    static final String PROBLEM = "schemas/Problem";

    private static final Map<String, String> DESCRIPTIONS = new TreeMap<>(Map.of(
            "502", "A part of the suite did not answer properly",
            "504", "A part of the suite did not answer in time"));

    private EdgeAnswers() {}

    static void mention(ObjectNode operation) {
        var responses = operation.withObjectProperty("responses");
        DESCRIPTIONS.keySet().stream()
                .filter(status -> !responses.has(status))
                .forEach(status -> responses.putObject(status).put("$ref", "#/components/responses/" + name(status)));
    }

    static void declare(ObjectNode components) {
        var responses = components.withObjectProperty("responses");
        DESCRIPTIONS.forEach((status, description) -> {
            var response = JsonNodeFactory.instance.objectNode().put("description", description);
            response.putObject("content")
                    .putObject("application/problem+json")
                    .putObject("schema")
                    .put("$ref", "#/components/" + PROBLEM);
            responses.set(name(status), response);
        });
    }

    private static String name(String status) {
        return "Edge" + status;
    }
}
