package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.gateway.problem.GatewayProblem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the gateway adds to the responses of each operation: its own error responses, and the rate-limit
/// headers.
final class EdgeAnswers {

    /// The schema of every error response, as one of the services declares it.
    static final String PROBLEM = "schemas/Problem";

    private static final List<GatewayProblem> REFUSALS = List.of(
            GatewayProblem.BODY_TOO_SLOW,
            GatewayProblem.BODY_TOO_LARGE,
            GatewayProblem.TARGET_TOO_LONG,
            GatewayProblem.TOO_MANY_REQUESTS,
            GatewayProblem.HEADERS_TOO_LARGE,
            GatewayProblem.INTERNAL_ERROR,
            GatewayProblem.BROKEN_ANSWER,
            GatewayProblem.SERVICE_AWAY,
            GatewayProblem.SERVICE_TOO_SLOW,
            GatewayProblem.HTTP_VERSION_NOT_SUPPORTED);

    /// Those with a `Retry-After` header.
    private static final Set<GatewayProblem> PASSING =
            Set.of(GatewayProblem.TOO_MANY_REQUESTS, GatewayProblem.SERVICE_AWAY);

    private static final Map<String, String> LIMIT_HEADERS = Map.of(
            "RateLimit",
            "What this caller has left: `r` requests at once, all of them again after `t` seconds; absent while it"
                    + " is not known who calls",
            "RateLimit-Policy",
            "The limit of one caller: `q` requests within `w` seconds");

    private static final Map<String, String> LIMIT_EXAMPLES =
            Map.of("RateLimit", "\"caller\";r=5999;t=1", "RateLimit-Policy", "\"caller\";q=6000;w=60");

    private static final int LONGEST_HEADER = 100;

    private EdgeAnswers() {}

    /// Adds the error responses and the rate-limit headers of the gateway to an operation.
    static void addTo(ObjectNode operation) {
        var responses = operation.withObjectProperty("responses");
        REFUSALS.stream()
                .filter(refusal -> !responses.has(status(refusal)))
                .forEach(refusal ->
                        responses.putObject(status(refusal)).put("$ref", "#/components/responses/" + name(refusal)));
        responses.properties().stream()
                .filter(response ->
                        isCounted(response.getKey()) && !response.getValue().has("$ref"))
                .forEach(response -> tellLimit((ObjectNode) response.getValue()));
    }

    /// Declares the error responses that an operation refers to.
    static void declare(ObjectNode components, JsonNode paths) {
        var responses = components.withObjectProperty("responses");
        var referredTo = paths.findValuesAsText("$ref");
        REFUSALS.stream()
                .filter(refusal -> referredTo.contains("#/components/responses/" + name(refusal)))
                .forEach(refusal -> responses.set(name(refusal), response(refusal)));
        responses.properties().stream()
                .filter(response -> isCounted(response.getKey().replaceFirst("^[A-Za-z]+", "")))
                .forEach(response -> tellLimit((ObjectNode) response.getValue()));
        var headers = components.withObjectProperty("headers");
        LIMIT_HEADERS.keySet().stream().sorted().forEach(name -> {
            var header = headers.putObject(name).put("description", LIMIT_HEADERS.get(name));
            header.putObject("schema").put("type", "string").put("maxLength", LONGEST_HEADER);
            header.put("example", LIMIT_EXAMPLES.get(name));
        });
    }

    private static ObjectNode response(GatewayProblem refusal) {
        var response = JsonNodeFactory.instance.objectNode().put("description", refusal.title());
        if (PASSING.contains(refusal)) {
            var wait = response.withObjectProperty("headers").putObject("Retry-After");
            wait.put("description", "Seconds until the next request may come")
                    .putObject("schema")
                    .put("type", "string")
                    .put("maxLength", LONGEST_HEADER);
        }
        var body = response.putObject("content").putObject("application/problem+json");
        body.putObject("schema").put("$ref", "#/components/" + PROBLEM);
        body.putObject("example")
                .put("type", refusal.uri())
                .put("title", refusal.title())
                .put("status", refusal.status())
                .put("detail", "What happened here, and what to do.")
                .put("instance", "/v1/cycles")
                .put("requestId", "01996f3a-9d41-7e11-8a52-3c4d5e6f7a8b");
        return response;
    }

    private static boolean isCounted(String status) {
        return status.startsWith("2") || status.startsWith("3") || status.startsWith("4");
    }

    private static void tellLimit(ObjectNode response) {
        var headers = response.withObjectProperty("headers");
        LIMIT_HEADERS.keySet().stream()
                .sorted()
                .forEach(name -> headers.putObject(name).put("$ref", "#/components/headers/" + name));
    }

    private static String status(GatewayProblem refusal) {
        return String.valueOf(refusal.status());
    }

    private static String name(GatewayProblem refusal) {
        return "Edge" + refusal.status();
    }
}
