package dev.waymark.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All objects of a rendered chart.
record Release(List<HasMetadata> objects) {

    static final String COMPONENT = "app.kubernetes.io/component";

    /// Pods that will run, by whatever makes them.
    record Workload(String name, Map<String, String> labels, PodSpec spec) {

        String component() {
            return labels.getOrDefault(COMPONENT, "");
        }
    }

    /// A container and the pod that it is of.
    record Place(Workload workload, Container container) {

        String name() {
            return workload.name() + "/" + container.getName();
        }
    }

    <T extends HasMetadata> Stream<T> all(Class<T> type) {
        return objects.stream().filter(type::isInstance).map(type::cast);
    }

    /// The ConfigMaps whose keys are variables of a container's environment.
    Stream<ConfigMap> settings() {
        Set<String> names = containers()
                .flatMap(place -> place.container().getEnvFrom().stream())
                .map(source -> source.getConfigMapRef())
                .filter(Objects::nonNull)
                .map(reference -> reference.getName())
                .collect(Collectors.toSet());
        return all(ConfigMap.class)
                .filter(each -> names.contains(each.getMetadata().getName()));
    }

    Stream<Deployment> deployments() {
        return all(Deployment.class);
    }

    List<Workload> workloads() {
        var workloads = new ArrayList<Workload>();
        deployments().forEach(deployment -> {
            var template = deployment.getSpec().getTemplate();
            workloads.add(new Workload(
                    deployment.getMetadata().getName(), template.getMetadata().getLabels(), template.getSpec()));
        });
        all(Pod.class)
                .forEach(pod -> workloads.add(new Workload(
                        pod.getMetadata().getName(), pod.getMetadata().getLabels(), pod.getSpec())));
        return workloads;
    }

    Stream<Place> containers() {
        return workloads().stream()
                .flatMap(workload -> Stream.concat(
                                workload.spec().getContainers().stream(), workload.spec().getInitContainers().stream())
                        .map(container -> new Place(workload, container)));
    }

    /// The containers of the programs, which answer requests; not of a pod that runs once.
    Stream<Place> programs() {
        return containers().filter(place -> !place.workload().component().equals("test"));
    }

    /// Whether labels have all that a selector asks for.
    static boolean selects(Map<String, String> selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.entrySet());
    }
}
