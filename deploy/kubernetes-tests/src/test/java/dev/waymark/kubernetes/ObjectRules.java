package dev.waymark.kubernetes;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What holds for objects of every kind, and for the ways in.
final class ObjectRules {

    static final Rule NO_UNKNOWN_FIELD = new Rule(
            "every field is known",
            release -> release.objects().stream().flatMap(each -> UnknownFields.of(each).stream()));

    static final Rule KNOWN_VERSION = new Rule(
            "every version of an API is one that we know",
            release -> release.objects().stream()
                    .map(each -> each.getApiVersion() + " " + each.getKind())
                    .filter(each -> !ObjectRules.VERSIONS.contains(each)));

    static final Rule VALID_NAME = new Rule(
            "names are labels of RFC 1123",
            release -> release.objects().stream()
                    .map(each -> each.getMetadata().getName())
                    .filter(name -> name.length() > 63
                            || !ObjectRules.NAME.matcher(name).matches()));

    static final Rule VALID_PORT = new Rule(
            "ports are 1 to 65535",
            release -> Stream.concat(
                            release.containers()
                                    .flatMap(place -> place.container().getPorts().stream())
                                    .map(port -> port.getContainerPort()),
                            release.all(Service.class)
                                    .flatMap(service -> service.getSpec().getPorts().stream())
                                    .map(port -> port.getPort()))
                    .filter(port -> port < 1 || port > 65_535)
                    .map(String::valueOf));

    static final Rule TARGET_EXISTS = new Rule(
            "a Service leads to a port that its pods have",
            release -> release.all(Service.class)
                    .filter(service -> !ObjectRules.leadsSomewhere(release, service))
                    .map(service -> service.getMetadata().getName()));

    /// Of two Services for one program, the one for callers has the port that the container has.
    static final Rule SAME_PORT = new Rule(
            "a Service has the port of its container",
            release -> release.all(Service.class)
                    .filter(service -> service.getSpec().getPorts().stream()
                            .anyMatch(port -> release.workloads().stream()
                                    .filter(pods ->
                                            Release.selects(service.getSpec().getSelector(), pods.labels()))
                                    .flatMap(pods -> pods.spec().getContainers().stream())
                                    .flatMap(container -> container.getPorts().stream())
                                    .anyMatch(open -> open.getName()
                                                    .equals(port.getTargetPort().getStrVal())
                                            && !open.getContainerPort().equals(port.getPort()))))
                    .map(service -> service.getMetadata().getName()));

    static final Rule MANAGEMENT_HIDDEN = new Rule(
            "no way in leads to the management port",
            release -> ObjectRules.waysIn(release).filter(service -> !ObjectRules.isPublic(release, service)));

    /// A program passes over a variable that it does not know.
    static final Rule KNOWN_SETTING = new Rule(
            "every key of a ConfigMap is a setting",
            release -> release.settings()
                    .flatMap(each -> each.getData().keySet().stream()
                            .filter(key -> !Documented.settings(
                                            each.getMetadata().getLabels().get(Release.COMPONENT))
                                    .contains(key))
                            .map(key -> each.getMetadata().getName() + " " + key)));

    static final List<Rule> ALL = List.of(
            NO_UNKNOWN_FIELD,
            KNOWN_VERSION,
            VALID_NAME,
            VALID_PORT,
            TARGET_EXISTS,
            SAME_PORT,
            MANAGEMENT_HIDDEN,
            KNOWN_SETTING);

    private static final Pattern NAME = Pattern.compile("[a-z0-9]([-a-z0-9]*[a-z0-9])?");
    private static final Set<String> VERSIONS = Set.of(
            "apps/v1 Deployment",
            "autoscaling/v2 HorizontalPodAutoscaler",
            "gateway.networking.k8s.io/v1 HTTPRoute",
            "k8s.keycloak.org/v2alpha1 Keycloak",
            "k8s.keycloak.org/v2alpha1 KeycloakRealmImport",
            "monitoring.coreos.com/v1 PrometheusRule",
            "monitoring.coreos.com/v1 ServiceMonitor",
            "networking.k8s.io/v1 Ingress",
            "networking.k8s.io/v1 NetworkPolicy",
            "policy/v1 PodDisruptionBudget",
            "postgresql.cnpg.io/v1 Cluster",
            "postgresql.cnpg.io/v1 Database",
            "v1 ConfigMap",
            "v1 Pod",
            "v1 Service",
            "v1 ServiceAccount");

    private ObjectRules() {}

    private static boolean leadsSomewhere(Release release, Service service) {
        var open = release.workloads().stream()
                .filter(pods -> Release.selects(service.getSpec().getSelector(), pods.labels()))
                .flatMap(pods -> pods.spec().getContainers().stream())
                .flatMap(container -> container.getPorts().stream())
                .map(port -> port.getName())
                .toList();
        return service.getSpec().getPorts().stream()
                .allMatch(port -> open.contains(port.getTargetPort().getStrVal()));
    }

    private static Stream<String> waysIn(Release release) {
        var ingresses = release.all(Ingress.class)
                .flatMap(each -> each.getSpec().getRules().stream())
                .flatMap(rule -> rule.getHttp().getPaths().stream())
                .map(path -> path.getBackend().getService())
                .map(service -> service.getName() + ":" + service.getPort().getName());
        var routes = release.all(HTTPRoute.class)
                .flatMap(each -> each.getSpec().getRules().stream())
                .flatMap(rule -> rule.getBackendRefs().stream())
                .map(service -> service.getName() + ":" + service.getPort());
        return Stream.concat(ingresses, routes);
    }

    private static boolean isPublic(Release release, String way) {
        return release.all(Service.class)
                .filter(service -> service.getMetadata().getName().equals(way.split(":", 2)[0]))
                .flatMap(service -> service.getSpec().getPorts().stream())
                .anyMatch(port -> port.getTargetPort().getStrVal().equals("http")
                        && List.of(port.getName(), String.valueOf(port.getPort()))
                                .contains(way.split(":", 2)[1]));
    }
}
