package dev.waymark.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// The document in OpenAPI 3.0.3, for tools that know no later one. It says the same; what 3.0 cannot say in
/// the same words is written in its own words: one example instead of a list, references without neighbours,
/// limits with a flag.
public final class OlderRendering {

    private static final String VERSION = "3.0.3";
    private static final String REFERENCE = "$ref";
    private static final String EXAMPLES = "examples";
    private static final List<String> LOWER = List.of("exclusiveMinimum", "minimum");
    private static final List<String> UPPER = List.of("exclusiveMaximum", "maximum");

    private OlderRendering() {}

    /// @param document in OpenAPI 3.1, as the merge makes it
    public static ObjectNode of(JsonNode document) {
        ObjectNode older = document.deepCopy();
        older.put("openapi", VERSION);
        render(older, document);
        return older;
    }

    private static void render(JsonNode node, JsonNode document) {
        if (node instanceof ObjectNode object) {
            renderSchema(object, document);
            object.properties().stream()
                    .filter(property -> !property.getKey().equals("example"))
                    .forEach(property -> {
                        if (property.getKey().equals("properties")) {
                            property.getValue().forEach(schema -> render(schema, document));
                        } else {
                            render(property.getValue(), document);
                        }
                    });
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> render(element, document));
        }
    }

    /// Only schemas have these words in these forms, so a place that is none stays as it is.
    private static void renderSchema(ObjectNode schema, JsonNode document) {
        if (schema.path(EXAMPLES) instanceof ArrayNode examples) {
            schema.remove(EXAMPLES);
            if (!examples.isEmpty()) {
                schema.set("example", examples.get(0));
            }
        }
        limit(schema, LOWER);
        limit(schema, UPPER);
        if (schema.path("type") instanceof ArrayNode types) {
            types.forEach(type -> {
                if (type.asText().equals("null")) {
                    schema.put("nullable", true);
                } else {
                    schema.set("type", type);
                }
            });
        }
        if (schema.path("anyOf") instanceof ArrayNode options && options.size() == 2 && isNull(options.get(1))) {
            schema.remove("anyOf");
            type(options.get(0), document).ifPresent(type -> schema.put("type", type));
            schema.put("nullable", true).putArray("allOf").add(options.get(0));
        }
        if (schema.path("const").isValueNode()) {
            schema.putArray("enum").add(schema.remove("const"));
        }
        if (schema.path(REFERENCE).isTextual() && schema.size() > 1) {
            var reference = schema.remove(REFERENCE);
            schema.remove("type");
            if (schema.isEmpty()) {
                schema.set(REFERENCE, reference);
            } else {
                schema.putArray("allOf").addObject().set(REFERENCE, reference);
            }
        }
    }

    /// `nullable` counts only beside a type.
    private static Optional<String> type(JsonNode schema, JsonNode document) {
        var reference = schema.path(REFERENCE);
        var named = reference.isTextual() ? document.at(reference.asText().substring(1)) : schema;
        return Optional.ofNullable(named.path("type").textValue());
    }

    private static boolean isNull(JsonNode schema) {
        return schema.path("type").asText().equals("null");
    }

    private static void limit(ObjectNode schema, List<String> names) {
        var exclusive = names.getFirst();
        if (schema.path(exclusive).isNumber()) {
            schema.set(names.getLast(), schema.get(exclusive));
            schema.put(exclusive, true);
        }
    }
}
