package dev.waymark.suite.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Cuts the lists of a body, and its maps from or to ids, to two elements: to those that name only what other examples
/// show, or to the one that names the least else. A page of things keeps those that other examples name, so that their
/// ids can be looked up.
///
/// @param shown ids of what other examples show
record Shortening(Set<String> shown) {

    private static final int MOST = 2;
    private static final int MOST_IDS_OF_A_RECORD = 4;
    private static final String ITEMS = "items";

    JsonNode of(JsonNode body) {
        var items = body.path(ITEMS).valueStream().toList();
        var wanted = items.stream()
                .filter(item -> shown.contains(item.path("id").asText()))
                .toList();
        var cut = within(body);
        if (!wanted.isEmpty()) {
            ((ObjectNode) cut).set(ITEMS, array(wanted));
        }
        if (cut instanceof ObjectNode page && !items.isEmpty()) {
            if (!page.has("hasMore")) {
                page.remove("nextCursor");
            }
        }
        return cut;
    }

    private JsonNode within(JsonNode node) {
        return switch (node) {
            case ArrayNode array -> array(chosen(array.valueStream().toList(), JsonNode::toString));
            case ObjectNode object -> object(object);
            default -> node;
        };
    }

    private ArrayNode array(List<JsonNode> elements) {
        var array = JsonNodeFactory.instance.arrayNode();
        elements.forEach(element -> array.add(within(element)));
        return array;
    }

    private ObjectNode object(ObjectNode object) {
        var properties = object.propertyStream().toList();
        var kept = isMap(properties)
                ? chosen(properties, property -> property.getKey() + " " + property.getValue())
                : properties;
        var shortened = JsonNodeFactory.instance.objectNode();
        kept.forEach(property -> shortened.set(property.getKey(), within(property.getValue())));
        return shortened;
    }

    /// No record has more than a few properties and nothing but ids in them.
    private static boolean isMap(List<Map.Entry<String, JsonNode>> properties) {
        return properties.stream().allMatch(property -> StableIds.isOfService(property.getKey()))
                || (properties.size() > MOST_IDS_OF_A_RECORD
                        && properties.stream()
                                .allMatch(property -> StableIds.isOfService(
                                        property.getValue().asText())));
    }

    private <T> List<T> chosen(List<T> elements, Function<T, String> text) {
        var known = elements.stream()
                .filter(element -> unknown(text.apply(element)) == 0)
                .limit(MOST)
                .toList();
        return known.isEmpty()
                ? elements.stream().min(Comparator.comparingLong(element -> unknown(text.apply(element)))).stream()
                        .toList()
                : known;
    }

    private long unknown(String text) {
        return StableIds.ofServices(text)
                .filter(id -> !shown.contains(id))
                .distinct()
                .count();
    }
}
