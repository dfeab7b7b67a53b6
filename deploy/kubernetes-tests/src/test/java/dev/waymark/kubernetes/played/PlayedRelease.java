package dev.waymark.kubernetes.played;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The rendered release as podman can play it. What is changed, and nothing else:
///
/// - Objects other than ConfigMaps and Deployments are left out, and a Deployment has one pod.
/// - Pods share the network of the machine, where podman's names are not known: each program listens at a loopback
///   address of its own, so that nothing listens outside, and gets the addresses of the others from values.
/// - Probes and the pause before the stop are left out: podman would run them by programs that the images do not have.
final class PlayedRelease {

    private static final List<String> KINDS = List.of("ConfigMap", "Deployment");
    private static final Map<String, String> ADDRESSES = Map.of(
            "assessment", "127.0.11.1",
            "initiative", "127.0.11.2",
            "roadmap", "127.0.11.3",
            "gateway", "127.0.11.4");

    private PlayedRelease() {}

    /// The loopback address of a program, by the name that the values have for it.
    static String address(String component) {
        return ADDRESSES.getOrDefault(component, "");
    }

    /// The values for that.
    static Map<String, String> values() {
        var values = new HashMap<String, String>();
        ADDRESSES.forEach((component, address) -> {
            values.put(component + ".config.QUARKUS_HTTP_HOST", address);
            values.put(component + ".config.QUARKUS_MANAGEMENT_HOST", address);
        });
        for (String service : List.of("assessment", "initiative", "roadmap")) {
            String url = "http://%s:8080".formatted(address(service));
            String name = service.toUpperCase(Locale.ROOT);
            values.put("gateway.config.WAYMARK_GATEWAY_SERVICES__%s_SERVICE_".formatted(name), url);
            values.put("roadmap.config.WAYMARK_%s_URL".formatted(name), url);
        }
        values.put("assessment.config.WAYMARK_ACCESS_ADOPT_UNTIL", "2199-12-30");
        values.put("initiative.config.WAYMARK_ASSESSMENT_URL", "http://%s:8080".formatted(address("assessment")));
        values.remove("roadmap.config.WAYMARK_ROADMAP_URL");
        return values;
    }

    /// @param trees the rendered objects
    /// @param component whose objects of them are played
    static String of(List<ObjectNode> trees, String component) {
        return trees.stream()
                .filter(tree -> KINDS.contains(tree.path("kind").asText()))
                .filter(tree -> tree.at("/metadata/labels/app.kubernetes.io~1component")
                        .asText()
                        .equals(component))
                .map(ObjectNode::deepCopy)
                .map(PlayedRelease::playable)
                .map(JsonNode::toString)
                .collect(Collectors.joining("\n---\n"));
    }

    private static ObjectNode playable(ObjectNode tree) {
        if (tree.path("kind").asText().equals("Deployment")) {
            tree.withObject("/spec").put("replicas", 1);
            var pod = tree.withObject("/spec/template/spec");
            pod.put("hostNetwork", true);
            pod.path("containers")
                    .forEach(container -> ((ObjectNode) container)
                            .remove(List.of("ports", "startupProbe", "livenessProbe", "readinessProbe", "lifecycle")));
        }
        return tree;
    }
}
