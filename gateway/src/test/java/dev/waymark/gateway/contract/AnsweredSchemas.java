package dev.waymark.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.TreeSet;

/// The schemas that the answers of an API consist of.
record AnsweredSchemas(Set<String> names) {

    private static final String SCHEMAS = "#/components/schemas/";

    static AnsweredSchemas of(JsonNode document) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<JsonNode>();
        document.path("paths").findValues("responses").forEach(open::add);
        document.at("/components/responses").forEach(open::add);
        while (!open.isEmpty()) {
            open.remove().findValuesAsText("$ref").stream()
                    .filter(reference -> reference.startsWith(SCHEMAS))
                    .map(reference -> reference.substring(SCHEMAS.length()))
                    .filter(found::add)
                    .forEach(schema -> open.add(document.at("/components/schemas/" + schema)));
        }
        return new AnsweredSchemas(found);
    }
}
