package dev.waymark.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.gateway.merge.DocumentMerge;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What decides about access, of all operations that need a role: a line for each, by operation id.
final class AccessOperations {

    private AccessOperations() {}

    /// @param merged the document of all services
    static String of(JsonNode merged) {
        var lines = new TreeMap<String, String>();
        merged.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has(DocumentMerge.ROLES))
                        .forEach(operation -> lines.put(
                                operation.getValue().path("operationId").asText(),
                                line(path.getKey(), operation.getKey(), operation.getValue()))));
        return lines.values().stream().collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String line(String path, String method, JsonNode operation) {
        ObjectNode line = JsonNodeFactory.instance
                .objectNode()
                .put("operationId", operation.path("operationId").asText())
                .put("service", operation.path(DocumentMerge.SERVICE).asText())
                .put("method", method.toUpperCase(Locale.ROOT))
                .put("path", path);
        line.set("roles", operation.path(DocumentMerge.ROLES));
        line.put("grant", required(operation));
        line.put("summary", operation.path("summary").asText());
        line.put("description", operation.path("description").asText());
        return line.toString();
    }

    private static String required(JsonNode operation) {
        if (!operation.has(DocumentMerge.GRANT)) {
            throw new AssertionError("%s does not say which grant it needs"
                    .formatted(operation.path("operationId").asText()));
        }
        return operation.path(DocumentMerge.GRANT).asText();
    }
}
