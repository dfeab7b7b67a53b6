package dev.waymark.gateway.merge;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// References of a document that lead nowhere.
final class ReferenceFaults {

    private static final String REFERENCE = "$ref";
    private static final String MAPPING = "mapping";

    private ReferenceFaults() {}

    static List<String> of(List<ServiceDocument> documents) {
        return documents.stream()
                .flatMap(document -> dangling(document.content()).stream()
                        .map(reference ->
                                "%s refers to %s, which it does not declare. Maybe declare it under components."
                                        .formatted(document.service(), reference)))
                .toList();
    }

    private static Set<String> dangling(JsonNode document) {
        var references = new TreeSet<String>();
        collect(document, references);
        references.removeIf(reference -> resolves(document, reference));
        return references;
    }

    private static void collect(JsonNode node, Set<String> references) {
        if (node.path(REFERENCE).isTextual()) {
            references.add(node.path(REFERENCE).asText());
        }
        if (node.path("propertyName").isTextual()) {
            node.path(MAPPING).forEach(target -> references.add(target.asText()));
        }
        node.forEach(child -> collect(child, references));
    }

    private static boolean resolves(JsonNode document, String reference) {
        return reference.startsWith("#/")
                && !document.at(JsonPointer.compile(reference.substring(1))).isMissingNode();
    }
}
