package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.local.sample.api.Caller;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What the people of the sample company say about it: culture, levers, basics, promises and so on, one act after the
/// other as the file lists them.
final class SampleAssessment {

    private static final Pattern PLACE = Pattern.compile("\\{(?<kind>\\w+):(?<key>[^}]+)}");

    private final Desk desk;
    private final Keys keys;
    private final String cycle;

    SampleAssessment(Desk desk, Keys keys, String cycle) {
        this.desk = desk;
        this.keys = keys;
        this.cycle = cycle;
    }

    void bring(JsonNode acts) throws IOException, InterruptedException {
        List<Desk.Put> puts = new ArrayList<>();
        for (var act : acts) {
            if (act.has("put")) {
                puts.add(new Desk.Put(
                        Caller.user(act.path("as").asText()),
                        path(act.path("put").asText()),
                        keys.body(act.path("body"))));
                continue;
            }
            desk.putAll(puts);
            puts.clear();
            if (act.has("patch")) {
                var caller = Caller.user(act.path("as").asText());
                desk.amend(caller, path(act.path("patch").asText()), keys.body(act.path("body")));
            } else {
                List<String> same = new ArrayList<>();
                act.path("by").forEach(property -> same.add(property.asText()));
                desk.fill(
                        path(act.path("add").asText()),
                        act.path("kind").asText(),
                        JsonNodeFactory.instance.arrayNode().add(act.path("body")),
                        new Sameness(same, act.path("in").asText()));
            }
        }
        desk.putAll(puts);
    }

    private String path(String template) {
        return PLACE.matcher(template.replace("{cycle}", cycle))
                .replaceAll(place -> keys.id(place.group(1), place.group(2)));
    }
}
