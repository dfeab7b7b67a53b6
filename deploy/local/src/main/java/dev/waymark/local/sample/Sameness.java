package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// By which properties an entry is recognised in a list.
///
/// @param properties an entry is the same when these are
/// @param place the property of a listed item that holds them; empty where the item itself does
record Sameness(List<String> properties, String place) {

    static Sameness by(String... properties) {
        return new Sameness(List.of(properties), "");
    }

    /// @throws IllegalArgumentException where the item shows none of the properties: every entry would be added again
    String ofListed(JsonNode item) {
        var shown = place.isEmpty() ? item : item.path(place);
        if (properties.stream().noneMatch(shown::has)) {
            throw new IllegalArgumentException(
                    "A listed item shows none of %s: %s. Maybe they are in another place of it."
                            .formatted(properties, item));
        }
        return of(shown);
    }

    String of(JsonNode entry) {
        var shown = new StringBuilder();
        for (var property : properties) {
            shown.append(text(entry.path(property))).append('\n');
        }
        return shown.toString();
    }

    /// The number 5 is the same as 5.0.
    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }
}
