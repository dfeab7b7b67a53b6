package dev.waymark.suite.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;

/// What a body consists of, whatever its values are and however many elements a list has: the names of properties, and
/// the type in place of each value.
final class Shape {

    private Shape() {}

    static JsonNode of(JsonNode body) {
        return switch (body) {
            case ObjectNode object -> {
                var shape = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(property -> shape.set(property.getKey(), of(property.getValue())));
                yield shape;
            }
            case ArrayNode array -> {
                var shape = JsonNodeFactory.instance.arrayNode();
                array.valueStream().map(Shape::of).distinct().forEach(shape::add);
                yield shape;
            }
            default -> TextNode.valueOf(body.getNodeType().name().toLowerCase(Locale.ROOT));
        };
    }
}
