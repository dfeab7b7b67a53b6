package dev.waymark.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The numbers that an API answers: the properties of the schemas of its answers that are numbers or money, or lists of
/// them, each as `Schema.property`.
record AnsweredNumbers(Set<String> names) {

    private static final String MONEY = "#/components/schemas/Money";

    static AnsweredNumbers of(JsonNode document) {
        var names = new TreeSet<String>();
        for (var schema : AnsweredSchemas.of(document).names()) {
            var properties = document.at("/components/schemas/" + schema + "/properties");
            properties.properties().stream()
                    .filter(property -> isNumber(property.getValue()))
                    .forEach(property -> names.add(schema + "." + property.getKey()));
        }
        return new AnsweredNumbers(names);
    }

    private static boolean isNumber(JsonNode schema) {
        return types(schema).anyMatch(type -> type.equals("number") || type.equals("integer"))
                || schema.path("$ref").asText().equals(MONEY)
                || parts(schema).anyMatch(AnsweredNumbers::isNumber);
    }

    private static Stream<String> types(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? elements(type).map(JsonNode::asText) : Stream.of(type.asText());
    }

    private static Stream<JsonNode> parts(JsonNode schema) {
        var alternatives = Stream.of("anyOf", "oneOf", "allOf").flatMap(word -> elements(schema.path(word)));
        return Stream.concat(
                alternatives,
                Stream.of(schema.path("items"), schema.path("additionalProperties"))
                        .filter(JsonNode::isObject));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
