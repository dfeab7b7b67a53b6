package dev.waymark.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.rest.text.Text;
import java.io.IOException;

/// Builds the tree of a body and stops at the first value too many. The parser bounds the depth.
final class BoundedTree {

    private static final int LONGEST_NAME = 1000;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonParser parser;
    private final int most;
    private int values;

    BoundedTree(JsonParser parser, int most) {
        this.parser = parser;
        this.most = most;
    }

    /// The value at the parser's current position.
    JsonNode value() throws IOException {
        values++;
        if (values > most) {
            throw BodyBounds.tooLarge("values", most);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> nodes.textNode(parser.getText());
            case VALUE_NUMBER_INT -> Numbers.whole(number());
            case VALUE_NUMBER_FLOAT -> Numbers.decimal(number());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    /// A number that is too long is cut to one character too many, which is enough to refuse it.
    private String number() throws IOException {
        var length = Math.min(parser.getTextLength(), Numbers.MOST_CHARACTERS + 1);
        return new String(parser.getTextCharacters(), parser.getTextOffset(), length);
    }

    private JsonNode array() throws IOException {
        var array = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value());
        }
        return array;
    }

    private JsonNode object() throws IOException {
        var object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            put(object, name, value());
        }
        return object;
    }

    private static void put(ObjectNode object, String name, JsonNode value) {
        var fault = Text.fault(name, false);
        if (fault.isPresent()) {
            object.set(Text.shown(name), new Unreadable("has a name that " + fault.get()));
        } else if (name.length() > LONGEST_NAME) {
            object.set(Text.shown(name), new Unreadable("has a name of more than 1000 characters"));
        } else {
            object.set(name, object.has(name) ? new Unreadable("must be given once") : value);
        }
    }
}
