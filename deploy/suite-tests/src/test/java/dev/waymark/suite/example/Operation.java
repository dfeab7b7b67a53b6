package dev.waymark.suite.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An operation of the document.
///
/// @param method in capitals
/// @param path with its parameters, such as `/v1/goals/{goalId}`
record Operation(String method, String path, JsonNode described) {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    static List<Operation> all(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(operation -> operation.getValue().has("operationId"))
                        .map(operation -> new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())))
                .toList();
    }

    String id() {
        return described.path("operationId").asText();
    }

    boolean isRead() {
        return method.equals("GET");
    }

    /// Whether it changes what is at its path.
    boolean changes() {
        return List.of("PUT", "PATCH", "DELETE").contains(method);
    }

    /// The roles of which a caller needs one.
    List<String> roles() {
        return described
                .path("x-waymark-roles")
                .valueStream()
                .map(JsonNode::asText)
                .toList();
    }

    boolean takesBody() {
        return described.has("requestBody");
    }

    /// Whether it answers JSON when it succeeds.
    boolean answersBody() {
        return Stream.of("200", "201", "202")
                .anyMatch(status ->
                        described.path("responses").path(status).path("content").has("application/json"));
    }

    /// The values of the parameters in a path, or nothing where the path is another operation's.
    Optional<Map<String, String>> valuesIn(String requested) {
        var names =
                PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
        var match = Pattern.compile(PARAMETER.matcher(path).replaceAll("([^/]+)"))
                .matcher(requested.replaceFirst("\\?.*", ""));
        if (!match.matches()) {
            return Optional.empty();
        }
        var values = new TreeMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            values.put(names.get(i), match.group(i + 1));
        }
        return Optional.of(values);
    }

    /// The path with values for its parameters, and the queries that it must have; nothing where one has no value.
    Optional<String> address(Map<String, String> values) {
        var all = new TreeMap<>(values);
        var address = new StringBuilder(path);
        for (var parameter : described.path("parameters")) {
            var name = parameter.path("name").asText();
            if (parameter.has("example")) {
                all.putIfAbsent(name, parameter.path("example").asText());
            }
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                address.append("?%s={%s}".formatted(name, name));
            }
        }
        return Optional.of(filled(address.toString(), all)).filter(filled -> !filled.contains("{"));
    }

    /// A text in which `{goalId}` stands for the id of a goal.
    static String filled(String text, Map<String, String> values) {
        return PARAMETER
                .matcher(text)
                .replaceAll(found ->
                        values.getOrDefault(found.group(1), found.group()).replace("$", "\\$"));
    }
}
