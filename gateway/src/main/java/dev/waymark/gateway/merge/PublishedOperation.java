package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Converts an operation of a service's OpenAPI document into the operation of the merged document. Adds the
/// service, the roles (in place of the scopes under "security"), and the error responses and rate-limit headers
/// of the gateway. Fields and responses have a fixed order, so the document changes only when the API does.
final class PublishedOperation {

    private static final String DESCRIPTION = "description";
    private static final String RESPONSES = "responses";
    private static final List<String> FIRST =
            List.of("operationId", "tags", "summary", DESCRIPTION, "parameters", "requestBody", RESPONSES);

    private PublishedOperation() {}

    static ObjectNode of(DeclaredOperation declared) {
        ObjectNode operation = declared.content().deepCopy();
        if (declared.service().equals(EdgeOperations.SERVICE)) {
            EdgeAnswers.addTo(operation);
            return ordered(operation);
        }
        var roles = declared.roles();
        operation.remove("security");
        var own = operation.path(DESCRIPTION).asText("");
        var sentence = "Roles: %s.".formatted(String.join(", ", roles));
        operation.put(DESCRIPTION, own.isBlank() ? sentence : own + "\n\n" + sentence);
        EdgeAnswers.addTo(operation);
        operation.put(DocumentMerge.SERVICE, declared.service());
        var list = operation.putArray(DocumentMerge.ROLES);
        roles.forEach(list::add);
        return ordered(operation);
    }

    private static ObjectNode ordered(ObjectNode operation) {
        var fields = new LinkedHashMap<String, JsonNode>();
        FIRST.stream().filter(operation::has).forEach(name -> fields.put(name, operation.get(name)));
        fields.put(RESPONSES, sorted(operation.get(RESPONSES)));
        operation.properties().forEach(field -> fields.putIfAbsent(field.getKey(), field.getValue()));
        return JsonNodeFactory.instance.objectNode().setAll(fields);
    }

    private static ObjectNode sorted(JsonNode responses) {
        Map<String, JsonNode> byStatus = new TreeMap<>();
        responses.properties().forEach(response -> byStatus.put(response.getKey(), response.getValue()));
        return JsonNodeFactory.instance.objectNode().setAll(byStatus);
    }
}
