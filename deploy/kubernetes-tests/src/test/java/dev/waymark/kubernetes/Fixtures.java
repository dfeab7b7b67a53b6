package dev.waymark.kubernetes;

import static dev.waymark.kubernetes.Fixture.ofContainer;
import static dev.waymark.kubernetes.Fixture.ofPod;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/// One change for each rule, or several where a rule has several sides.
final class Fixtures {

    private static final String DEPLOYMENT = "Deployment waymark-roadmap";
    private static final String POLICY = "NetworkPolicy waymark-roadmap";
    private static final String SERVICE = "Service waymark-roadmap";
    private static final String CONFIG_MAP = "ConfigMap waymark-roadmap";

    private Fixtures() {}

    static Stream<Fixture> all() {
        return Stream.of(objects(), availability(), hardening(), references(), network())
                .flatMap(List::stream);
    }

    private static List<Fixture> objects() {
        return List.of(
                ofPod(ObjectRules.NO_UNKNOWN_FIELD, pod -> pod.put("hostNetworks", true)),
                new Fixture(
                        ObjectRules.KNOWN_VERSION,
                        "PodDisruptionBudget waymark-roadmap",
                        "",
                        object -> object.put("apiVersion", "policy/v1beta1")),
                new Fixture(
                        ObjectRules.VALID_NAME,
                        "ServiceMonitor waymark",
                        "/metadata",
                        data -> data.put("name", "Waymark_1")),
                ofContainer(
                        ObjectRules.VALID_PORT,
                        container -> container
                                .withArray("ports")
                                .addObject()
                                .put("name", "more")
                                .put("containerPort", 70_000)),
                new Fixture(ObjectRules.TARGET_EXISTS, SERVICE, "/spec/ports/0", port -> port.put("targetPort", "web")),
                new Fixture(ObjectRules.SAME_PORT, SERVICE, "/spec/ports/0", port -> port.put("port", 80)),
                new Fixture(
                        ObjectRules.MANAGEMENT_HIDDEN,
                        "HTTPRoute waymark-gateway",
                        "/spec/rules/0/backendRefs/0",
                        service -> service.put("name", "waymark-gateway-management")
                                .put("port", 9000)),
                new Fixture(
                        ObjectRules.KNOWN_SETTING,
                        CONFIG_MAP,
                        "/data",
                        data -> data.put("WAYMARK_ASESSMENT_URL", "http://127.0.0.1")));
    }

    private static List<Fixture> availability() {
        return List.of(
                new Fixture(
                        AvailabilityRules.SELECTOR_MATCHES,
                        DEPLOYMENT,
                        "/spec/selector/matchLabels",
                        labels -> labels.put("app.kubernetes.io/name", "other")),
                new Fixture(
                        AvailabilityRules.SELECTOR_STAYS,
                        DEPLOYMENT,
                        "/spec/selector/matchLabels",
                        labels -> labels.put("app.kubernetes.io/version", Chart.version())),
                new Fixture(AvailabilityRules.TWO_INSTANCES, DEPLOYMENT, "/spec", spec -> spec.put("replicas", 1)),
                new Fixture(
                        AvailabilityRules.TWO_INSTANCES,
                        "HorizontalPodAutoscaler waymark-roadmap",
                        "/spec",
                        spec -> spec.put("minReplicas", 9)),
                new Fixture(
                        AvailabilityRules.ROLLS,
                        DEPLOYMENT,
                        "/spec/strategy/rollingUpdate",
                        update -> update.put("maxUnavailable", 1)),
                new Fixture(
                        AvailabilityRules.DISRUPTION_BUDGET,
                        "PodDisruptionBudget waymark-roadmap",
                        "/spec",
                        spec -> spec.remove("unhealthyPodEvictionPolicy")),
                ofPod(
                        AvailabilityRules.SPREAD,
                        "/topologySpreadConstraints/0",
                        spread -> spread.remove("matchLabelKeys")),
                ofContainer(
                        AvailabilityRules.PROBES_ON_MANAGEMENT,
                        "/readinessProbe/httpGet",
                        get -> get.put("port", "http")),
                ofContainer(AvailabilityRules.PROBES_ON_MANAGEMENT, container -> container.remove("livenessProbe")),
                ofContainer(
                        AvailabilityRules.PATIENT_START, "/startupProbe", probe -> probe.put("failureThreshold", 3)),
                ofContainer(
                        AvailabilityRules.LIVENESS,
                        "/livenessProbe/httpGet",
                        get -> get.put("path", "/q/health/ready")),
                ofContainer(
                        AvailabilityRules.READINESS, "/readinessProbe/httpGet", get -> get.put("path", "/q/health")),
                ofContainer(AvailabilityRules.PAUSE_BEFORE_STOP, container -> container.remove("lifecycle")),
                ofPod(AvailabilityRules.TIME_TO_STOP, pod -> pod.put("terminationGracePeriodSeconds", 40)));
    }

    private static List<Fixture> hardening() {
        return List.of(
                ofPod(HardeningRules.OWN_ACCOUNT, pod -> pod.put("serviceAccountName", "default")),
                ofPod(HardeningRules.NO_TOKEN, pod -> pod.remove("automountServiceAccountToken")),
                ofPod(HardeningRules.NO_SERVICE_LINKS, pod -> pod.remove("enableServiceLinks")),
                ofPod(HardeningRules.NO_HOST_NAMESPACE, pod -> pod.put("hostPID", true)),
                ofPod(
                        HardeningRules.NO_HOST_PATH,
                        pod -> pod.withArray("volumes")
                                .addObject()
                                .put("name", "host")
                                .putObject("hostPath")
                                .put("path", "/")),
                ofPod(HardeningRules.NOT_ROOT, "/securityContext", context -> context.remove("runAsNonRoot")),
                ofPod(HardeningRules.HIGH_USER, "/securityContext", context -> context.put("runAsUser", 1000)),
                ofPod(
                        HardeningRules.SECCOMP,
                        "/securityContext/seccompProfile",
                        profile -> profile.put("type", "Unconfined")),
                ofContainer(
                        HardeningRules.NO_ESCALATION,
                        "/securityContext",
                        context -> context.remove("allowPrivilegeEscalation")),
                ofContainer(
                        HardeningRules.READ_ONLY_ROOT,
                        "/securityContext",
                        context -> context.put("readOnlyRootFilesystem", false)),
                ofContainer(
                        HardeningRules.NO_CAPABILITIES,
                        "/securityContext/capabilities",
                        each -> each.putArray("add").add("NET_ADMIN")),
                ofContainer(
                        HardeningRules.PINNED_IMAGE,
                        container -> container.put("image", "registry.example/roadmap:latest")),
                ofContainer(
                        HardeningRules.PINNED_IMAGE, container -> container.put("image", "registry.example/roadmap")),
                ofContainer(HardeningRules.REQUESTS, "/resources/requests", requests -> requests.remove("cpu")),
                ofContainer(HardeningRules.MEMORY_LIMIT, "/resources/limits", limits -> limits.put("memory", "2Gi")),
                ofContainer(HardeningRules.NO_CPU_LIMIT, "/resources/limits", limits -> limits.put("cpu", "4")),
                ofContainer(HardeningRules.REQUESTS_WITHIN_LIMITS, "/resources", Fixtures::askTooMuch),
                ofPod(
                        HardeningRules.SMALL_TEMPORARY_FOLDER,
                        "/volumes/0/emptyDir",
                        folder -> folder.remove("sizeLimit")),
                ofPod(HardeningRules.NAMED_TEMPORARY_FOLDER, "/volumes/0", volume -> volume.put("name", "tmp")));
    }

    private static List<Fixture> references() {
        return List.of(
                ofContainer(ReferenceRules.NO_LITERAL_SECRET, "/env/1", Fixtures::writeDown),
                ofContainer(
                        ReferenceRules.CONFIG_MAP_DECLARED,
                        "/envFrom/0/configMapRef",
                        reference -> reference.put("name", "other")),
                ofContainer(
                        ReferenceRules.SECRET_KEY_DOCUMENTED,
                        "/env/1/valueFrom/secretKeyRef",
                        reference -> reference.put("key", "pass")));
    }

    private static List<Fixture> network() {
        return List.of(
                new Fixture(
                        NetworkRules.EVERY_POD_SELECTED,
                        POLICY,
                        "/spec/podSelector/matchLabels",
                        labels -> labels.put("of", "others")),
                new Fixture(
                        NetworkRules.DEFAULT_DENY,
                        "NetworkPolicy waymark-default-deny",
                        "/spec/podSelector/matchLabels",
                        labels -> labels.put("app.kubernetes.io/instance", "other")),
                new Fixture(
                        NetworkRules.CALLS,
                        "NetworkPolicy waymark-assessment",
                        "/spec",
                        spec -> letOut(spec, "roadmap")),
                new Fixture(
                        NetworkRules.CALLERS,
                        POLICY,
                        "/spec/ingress/0/from/0/podSelector/matchLabels",
                        labels -> labels.put(Release.COMPONENT, "assessment")),
                new Fixture(NetworkRules.OUTSIDE, POLICY, "/spec", spec -> letOut(spec, "")),
                new Fixture(
                        NetworkRules.OUTSIDE, CONFIG_MAP, "/data", data -> data.put("WAYMARK_WEBHOOKS_THREADS", "0")),
                new Fixture(NetworkRules.NOWHERE_AT_LARGE, POLICY, "/spec/egress/0", rule -> rule.remove("to")));
    }

    private static void askTooMuch(ObjectNode resources) {
        ((ObjectNode) resources.get("requests")).put("ephemeral-storage", "2Gi");
        ((ObjectNode) resources.get("limits")).put("ephemeral-storage", "1Gi");
    }

    private static void writeDown(ObjectNode variable) {
        variable.remove("valueFrom");
        variable.put("value", "open sesame");
    }

    private static void letOut(ObjectNode spec, String program) {
        ObjectNode rule = spec.withArray("egress").addObject();
        ObjectNode labels =
                rule.withArray("to").addObject().putObject("podSelector").putObject("matchLabels");
        labels.put(program.isEmpty() ? "app" : Release.COMPONENT, program);
        rule.withArray("ports").addObject().put("protocol", "TCP").put("port", program.isEmpty() ? 25 : 8080);
    }
}
