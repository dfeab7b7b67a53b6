package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/// Names that two documents use for different things. The same thing under one name is welcome.
final class ComponentFaults {

    private ComponentFaults() {}

    static List<String> of(List<ServiceDocument> documents) {
        var faults = new ArrayList<String>();
        var seen = new HashMap<String, Named>();
        documents.stream()
                .flatMap(document -> Stream.concat(components(document), tags(document)))
                .forEach(named -> {
                    var first = seen.putIfAbsent(named.name(), named);
                    if (first != null && !first.content().equals(named.content())) {
                        faults.add("%s means one thing in %s and another in %s. Maybe rename one of them."
                                .formatted(named.name(), first.service(), named.service()));
                    }
                });
        if (!seen.containsKey(EdgeAnswers.PROBLEM)) {
            faults.add("No document declares %s, which every refusal has. Maybe depend on rest-support."
                    .formatted(EdgeAnswers.PROBLEM));
        }
        return faults;
    }

    private static Stream<Named> components(ServiceDocument document) {
        return document.components()
                .propertyStream()
                .filter(section -> !section.getKey().equals(SecuritySchemes.SECTION))
                .flatMap(section -> section.getValue()
                        .propertyStream()
                        .map(component -> new Named(
                                document.service(),
                                section.getKey() + "/" + component.getKey(),
                                component.getValue())));
    }

    private static Stream<Named> tags(ServiceDocument document) {
        return document.content()
                .path("tags")
                .valueStream()
                .map(tag ->
                        new Named(document.service(), "tags/" + tag.path("name").asText(), tag));
    }

    private record Named(String service, String name, JsonNode content) {}
}
