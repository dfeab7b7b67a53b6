package dev.waymark.gateway.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/// A request of each operation and its answer, as the tests of the suite recorded them while they loaded and read the
/// sample company.
///
/// @param byOperation `request` and `response` by the id of the operation; either is left out where there is no body
public record RecordedExamples(JsonNode byOperation) {

    private static final Set<String> SHOWN = Set.of("application/json", "text/event-stream");

    /// Writes them into the document, over what operations bring themselves.
    public void addTo(JsonNode document) {
        document.path("paths")
                .forEach(path -> path.forEach(operation -> add(
                        operation,
                        byOperation.path(operation.path("operationId").asText()))));
    }

    private static void add(JsonNode operation, JsonNode recorded) {
        if (recorded.has("request")) {
            operation.at("/requestBody/content").properties().stream()
                    .filter(content -> isJson(content.getKey()))
                    .forEach(content -> put(content.getValue(), recorded.get("request")));
        }
        if (recorded.has("response")) {
            operation.path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .flatMap(response -> response.getValue().path("content").properties().stream())
                    .filter(content -> SHOWN.contains(content.getKey()))
                    .map(Map.Entry::getValue)
                    .forEach(content -> put(content, recorded.get("response")));
        }
    }

    /// A file of lines is no JSON value.
    private static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    private static void put(JsonNode content, JsonNode example) {
        var mediaType = (ObjectNode) content;
        mediaType.remove("examples");
        mediaType.set("example", example);
    }
}
