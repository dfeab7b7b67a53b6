package dev.waymark.kubernetes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads YAML into objects: first into trees, which a fixture can break, then into typed models.
public final class Manifests {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());
    private static final Map<String, Class<? extends HasMetadata>> TYPES = Map.ofEntries(
            Map.entry("ConfigMap", ConfigMap.class),
            Map.entry("Deployment", Deployment.class),
            Map.entry("HTTPRoute", HTTPRoute.class),
            Map.entry("HorizontalPodAutoscaler", HorizontalPodAutoscaler.class),
            Map.entry("Ingress", Ingress.class),
            Map.entry("NetworkPolicy", NetworkPolicy.class),
            Map.entry("Pod", Pod.class),
            Map.entry("PodDisruptionBudget", PodDisruptionBudget.class),
            Map.entry("Service", Service.class),
            Map.entry("ServiceAccount", ServiceAccount.class));

    private Manifests() {}

    public static List<ObjectNode> trees(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            List<ObjectNode> trees = new ArrayList<>();
            while (documents.hasNext()) {
                if (documents.next() instanceof ObjectNode tree) {
                    trees.add(tree);
                }
            }
            return trees;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lays values over others, as Helm does.
    static void change(ObjectNode values, String yaml) throws IOException {
        YAML.readerForUpdating(values).readValue(yaml);
    }

    /// What no model is known for keeps its shape: only its name, version and labels are judged.
    static List<HasMetadata> typed(List<ObjectNode> trees) {
        List<HasMetadata> objects = new ArrayList<>();
        for (ObjectNode tree : trees) {
            var type = TYPES.getOrDefault(tree.path("kind").asText(), GenericKubernetesResource.class);
            try {
                objects.add(YAML.treeToValue(tree, type));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("Not a " + type.getSimpleName() + ": " + tree, e);
            }
        }
        return objects;
    }
}
