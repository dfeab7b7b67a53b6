package dev.waymark.rest.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Optional;
import java.util.TreeMap;

/// Tells JSON values apart by what they say (RFC 8785 in spirit): the order of an object's members, space between
/// tokens, escapes in text and the notation of a number make no difference; the order of an array's elements does.
/// Reads tokens one after the other and keeps one hash for each member of the objects and arrays that are open.
public final class CanonicalJson {

    private static final JsonFactory JSON = new JsonFactory();

    private CanonicalJson() {}

    /// @return the hash of the only JSON value of the content; empty where there is none or more than one
    public static Optional<String> hash(byte[] content) {
        try (var parser = JSON.createParser(content)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            var hash = value(parser);
            return parser.nextToken() == null ? Optional.of(hash) : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private static String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> of("text", parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                of("number", parser.getDecimalValue().stripTrailingZeros().toString());
            default -> of("literal", parser.getText());
        };
    }

    private static String object(JsonParser parser) throws IOException {
        var members = new TreeMap<String, String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        var parts = new ArrayList<String>();
        members.forEach((name, value) -> parts.add(of(name, value)));
        return of("object", String.join(",", parts));
    }

    private static String array(JsonParser parser) throws IOException {
        var elements = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return of("array", String.join(",", elements));
    }

    private static String of(String kind, String content) {
        return ContentHash.of(kind.getBytes(StandardCharsets.UTF_8), content.getBytes(StandardCharsets.UTF_8));
    }
}
