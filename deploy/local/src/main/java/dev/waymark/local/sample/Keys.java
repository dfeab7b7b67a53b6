package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The readable keys of the sample's files and the ids that the services gave to what they name.
final class Keys {

    /// Property in the files → kind of thing that it names. With `Id` or `Ids` at its end it is the API's
    /// property, where the API does not use the same name.
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("department", "department"),
            Map.entry("departments", "department"),
            Map.entry("touchpoint", "touchpoint"),
            Map.entry("touchpoints", "touchpoint"),
            Map.entry("journeys", "journey"),
            Map.entry("stakeholder", "stakeholder"),
            Map.entry("nominees", "stakeholder"),
            Map.entry("painPoint", "painPoint"),
            Map.entry("tiers", "painPoint"),
            Map.entry("relievedIds", "painPoint"),
            Map.entry("untreatedIds", "painPoint"),
            Map.entry("goal", "goal"),
            Map.entry("assumption", "assumption"),
            Map.entry("criterion", "criterion"),
            Map.entry("budgetPot", "budgetPot"),
            Map.entry("initiative", "initiative"),
            Map.entry("dependsOn", "initiative"),
            Map.entry("excludes", "initiative"));

    private static final Set<String> SAME_NAME =
            Set.of("tiers", "dependsOn", "excludes", "relievedIds", "untreatedIds");
    private static final Set<String> FOR_READERS = Set.of("key", "note", "caseCategories");

    private final Map<String, String> ids = new ConcurrentHashMap<>();

    void learn(String kind, String key, String id) {
        ids.put(kind + " " + key, id);
    }

    String id(String kind, String key) {
        return Optional.ofNullable(ids.get(kind + " " + key))
                .orElseThrow(() -> new IllegalArgumentException("The sample names no %s '%s'.".formatted(kind, key)));
    }

    /// The request body that a file's object stands for.
    ObjectNode body(JsonNode file) {
        var body = JsonNodeFactory.instance.objectNode();
        file.properties().forEach(property -> {
            var name = property.getKey();
            var kind = KINDS.get(name);
            if (kind != null) {
                body.set(apiName(name), ids(kind, property.getValue()));
            } else if (!FOR_READERS.contains(name)) {
                body.set(name, value(property.getValue()));
            }
        });
        return body;
    }

    /// The keys of an object's properties turned into ids.
    ObjectNode keyed(String kind, JsonNode file) {
        var keyed = JsonNodeFactory.instance.objectNode();
        file.properties().forEach(property -> keyed.set(id(kind, property.getKey()), property.getValue()));
        return keyed;
    }

    JsonNode ids(String kind, JsonNode keys) {
        return switch (keys) {
            case ArrayNode array -> {
                var resolved = JsonNodeFactory.instance.arrayNode();
                array.forEach(each -> resolved.add(ids(kind, each)));
                yield resolved;
            }
            case TextNode text -> TextNode.valueOf(id(kind, text.textValue()));
            default -> keys;
        };
    }

    private JsonNode value(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> body(object);
            case ArrayNode array -> {
                var resolved = JsonNodeFactory.instance.arrayNode();
                array.forEach(each -> resolved.add(value(each)));
                yield resolved;
            }
            default -> value;
        };
    }

    private static String apiName(String name) {
        if (SAME_NAME.contains(name)) {
            return name;
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) + "Ids" : name + "Id";
    }
}
