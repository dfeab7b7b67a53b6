package dev.waymark.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;

/// A sound release, changed in one place.
///
/// @param rule the rule that the change breaks, and no other
/// @param object kind and name of the changed object
/// @param place the changed part of it as a JSON pointer
/// @param change what is done to it
record Fixture(Rule rule, String object, String place, Consumer<ObjectNode> change) {

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    static Fixture ofPod(Rule rule, Consumer<ObjectNode> change) {
        return new Fixture(rule, "Deployment waymark-roadmap", POD, change);
    }

    static Fixture ofPod(Rule rule, String place, Consumer<ObjectNode> change) {
        return new Fixture(rule, "Deployment waymark-roadmap", POD + place, change);
    }

    static Fixture ofContainer(Rule rule, Consumer<ObjectNode> change) {
        return new Fixture(rule, "Deployment waymark-roadmap", CONTAINER, change);
    }

    static Fixture ofContainer(Rule rule, String place, Consumer<ObjectNode> change) {
        return new Fixture(rule, "Deployment waymark-roadmap", CONTAINER + place, change);
    }

    Release broken(String yaml) {
        List<ObjectNode> trees = Manifests.trees(yaml);
        ObjectNode tree = trees.stream()
                .filter(each -> object.equals(each.path("kind").asText() + " "
                        + each.path("metadata").path("name").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + object));
        JsonNode part = tree.at(place);
        if (!(part instanceof ObjectNode found)) {
            throw new IllegalStateException(object + " has no " + place);
        }
        change.accept(found);
        return new Release(Manifests.typed(trees));
    }

    @Override
    public String toString() {
        return rule.name() + ": " + object;
    }
}
