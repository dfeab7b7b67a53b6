package dev.waymark.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// A change of some properties (RFC 7396): null removes, an absent property stays, arrays are replaced whole.
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final StrictJson json;
    private final JsonNode patch;

    public MergePatch(StrictJson json, JsonNode patch) {
        this.json = json;
        this.patch = patch;
    }

    /// The record with the change, bound as strictly as if it had been sent whole.
    public <R extends Record> R appliedTo(R current) {
        @SuppressWarnings("unchecked")
        var type = (Class<R>) current.getClass();
        return json.bind(merge(json.treeOf(current), patch), type);
    }

    /// Whether it says anything of a property of the record.
    public boolean names(String property) {
        return patch.has(property);
    }

    static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode merged = target.isObject() ? target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(change -> {
            if (change.getValue().isNull()) {
                merged.remove(change.getKey());
            } else {
                var before = merged.path(change.getKey());
                merged.set(change.getKey(), merge(before, change.getValue()));
            }
        });
        return merged;
    }
}
