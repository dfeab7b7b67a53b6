package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.local.parallel.SideBySide;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;

/// Does what a careful person at a desk does: looks first, then adds only what is missing.
final class Desk {

    private static final int AT_ONCE = 4;

    private final GatewayClient api;
    private final Keys keys;

    Desk(GatewayClient api, Keys keys) {
        this.api = api;
        this.keys = keys;
    }

    /// Adds the entries of a file that a list does not have yet, as the programme lead, and learns the ids of all.
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

    /// Something to put somewhere.
    record Put(Caller caller, String path, JsonNode body) {}

    /// Puts something where nothing is yet; what is there already stays as it is. Putting the same again is accepted
    /// without an entity tag, so only a refusal is worth a look at what is there.
    void put(Caller caller, String path, JsonNode body) throws IOException, InterruptedException {
        var answer = api.put(caller, path, body);
        if (!answer.isOneOf(Answer.OK, Answer.CREATED) && !api.get(caller, path).isOneOf(Answer.OK)) {
            answer.expecting(Answer.OK, Answer.CREATED);
        }
    }

    /// Puts several things that do not depend on each other.
    void putAll(List<Put> puts) throws IOException, InterruptedException {
        SideBySide.run(
                puts.stream()
                        .map(put -> (SideBySide.Task) () -> put(put.caller(), put.path(), put.body()))
                        .toList(),
                AT_ONCE);
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
