package dev.waymark.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lays what only the demo has over the realm for production, so that there is one source of all else.
///
/// An object changes the object of the same name property by property. In a list whose elements have a `clientId` or
/// a `username`, elements with the same one are laid over each other and others are added; any other list is replaced.
final class RealmAdditions {

    private static final List<String> IDENTITIES = List.of("clientId", "username");

    private RealmAdditions() {}

    static ObjectNode laidOver(JsonNode realm, JsonNode additions) {
        ObjectNode result = realm.deepCopy();
        for (Map.Entry<String, JsonNode> addition : additions.properties()) {
            result.set(addition.getKey(), merged(result.path(addition.getKey()), addition.getValue()));
        }
        return result;
    }

    private static JsonNode merged(JsonNode before, JsonNode addition) {
        if (before.isObject() && addition.isObject()) {
            return laidOver(before, addition);
        }
        if (before.isArray() && identity(addition.path(0)).isPresent()) {
            return mergedList(before, addition);
        }
        return addition;
    }

    private static ArrayNode mergedList(JsonNode before, JsonNode additions) {
        ArrayNode result = before.deepCopy();
        for (JsonNode addition : additions) {
            int place = placeOf(result, identity(addition));
            if (place < 0) {
                result.add(addition);
            } else {
                result.set(place, laidOver(result.get(place), addition));
            }
        }
        return result;
    }

    private static int placeOf(ArrayNode list, Optional<String> identity) {
        for (int place = 0; place < list.size(); place++) {
            if (identity.isPresent() && identity(list.get(place)).equals(identity)) {
                return place;
            }
        }
        return -1;
    }

    private static Optional<String> identity(JsonNode element) {
        return IDENTITIES.stream()
                .filter(element::has)
                .map(name -> element.path(name).asText())
                .findFirst();
    }
}
