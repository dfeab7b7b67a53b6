package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.util.HashMap;

/// Does what a careful person at a desk does: looks first, then adds only what is missing.
final class Desk {

    private final GatewayClient api;
    private final Keys keys;

    Desk(GatewayClient api, Keys keys) {
        this.api = api;
        this.keys = keys;
    }

    /// Adds the entries of a file that a list does not have yet, as the programme lead, and learns the ids of all.
    ///
    void fill(String path, String kind, JsonNode entries, Sameness sameness) throws IOException, InterruptedException {
        var present = new HashMap<String, String>();
        for (var item : api.all(Caller.LEAD, path)) {
            present.put(sameness.ofListed(item), item.path("id").asText());
        }
        for (var entry : entries) {
            var body = keys.body(entry);
            var id = present.get(sameness.of(body));
            keys.learn(kind, key(entry), id == null ? add(path, body) : id);
        }
    }

    private String add(String path, ObjectNode body) throws IOException, InterruptedException {
        return api.post(Caller.LEAD, path, body).expecting(Answer.CREATED).id();
    }

    /// Puts something where nothing is yet; what is there already stays as it is.
    void put(Caller caller, String path, JsonNode body) throws IOException, InterruptedException {
        if (api.get(caller, path).expecting(Answer.OK, Answer.NOT_FOUND).status() == Answer.NOT_FOUND) {
            api.put(caller, path, body).expecting(Answer.OK, Answer.CREATED);
        }
    }

    /// Changes what is there, unless it says already what it is to say.
    void amend(Caller caller, String path, JsonNode body) throws IOException, InterruptedException {
        var present = api.get(caller, path).expecting(Answer.OK);
        var says = body.propertyStream()
                .allMatch(property -> property.getValue().equals(present.body().get(property.getKey())));
        if (!says) {
            api.patch(caller, path, present.entityTag().orElse("*"), body).expecting(Answer.OK);
        }
    }

    private static String key(JsonNode entry) {
        for (var name : new String[] {"key", "code", "username", "skill"}) {
            if (entry.has(name)) {
                return entry.path(name).asText();
            }
        }
        return entry.toString();
    }
}
