package dev.waymark.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who may talk to whom.
final class NetworkRules {

    static final Rule EVERY_POD_SELECTED = new Rule(
            "every pod has a network policy of its own",
            release -> release.workloads().stream()
                    .filter(pods -> release.all(NetworkPolicy.class)
                            .filter(policy -> !policy.getSpec().getEgress().isEmpty())
                            .noneMatch(policy -> Release.selects(selector(policy), pods.labels())))
                    .map(Release.Workload::name));

    static final Rule DEFAULT_DENY = new Rule(
            "what is not allowed is denied",
            release -> release.workloads().stream()
                    .filter(pods -> release.all(NetworkPolicy.class)
                            .filter(policy -> policy.getSpec().getPolicyTypes().equals(List.of("Ingress", "Egress")))
                            .filter(policy -> policy.getSpec().getEgress().isEmpty()
                                    && policy.getSpec().getIngress().isEmpty())
                            .noneMatch(policy -> Release.selects(selector(policy), pods.labels())))
                    .map(Release.Workload::name));

    static final Rule CALLS = new Rule(
            "a program calls what the call graph says",
            release -> differences(NetworkRules.GRAPH, NetworkRules.allowedCalls(release)));

    static final Rule CALLERS = new Rule(
            "a program is called by whom the call graph says",
            release -> differences(NetworkRules.GRAPH, NetworkRules.admittedCalls(release)));

    /// Names, its database, Keycloak and the collector of traces, as its settings name them, and receivers of webhooks.
    static final Rule OUTSIDE = new Rule(
            "beside the other programs one reaches what its settings name",
            release -> release.all(NetworkPolicy.class)
                    .filter(policy -> !policy.getSpec().getEgress().isEmpty())
                    .filter(policy -> !outside(policy).equals(wanted(release, policy)))
                    .map(policy -> policy.getMetadata().getName() + " " + outside(policy)));

    static final Rule NOWHERE_AT_LARGE = new Rule(
            "no way out leads everywhere",
            release -> release.all(NetworkPolicy.class)
                    .filter(policy -> policy.getSpec().getEgress().stream()
                            .anyMatch(rule -> rule.getTo().isEmpty()
                                    || rule.getPorts().isEmpty()
                                    || rule.getTo().stream().anyMatch(NetworkRules::isEverywhere)))
                    .map(policy -> policy.getMetadata().getName()));

    static final List<Rule> ALL = List.of(EVERY_POD_SELECTED, DEFAULT_DENY, CALLS, CALLERS, OUTSIDE, NOWHERE_AT_LARGE);

    private static final Set<String> GRAPH = Set.of(
            "gateway → assessment 8080",
            "gateway → initiative 8080",
            "gateway → roadmap 8080",
            "initiative → assessment 8080",
            "roadmap → assessment 8080",
            "roadmap → initiative 8080",
            "test → gateway 8080",
            "test → gateway 9000");

    private static final List<String> ADDRESSES =
            List.of("QUARKUS_DATASOURCE_JDBC_URL", "QUARKUS_OIDC_AUTH_SERVER_URL", "WAYMARK_TRACING_ENDPOINT");

    private static final Set<String> SENDERS = Set.of("assessment", "initiative", "roadmap");

    private NetworkRules() {}

    private static Map<String, String> selector(NetworkPolicy policy) {
        return policy.getSpec().getPodSelector().getMatchLabels();
    }

    private static Stream<String> differences(Set<String> wanted, Set<String> found) {
        return Stream.concat(
                wanted.stream().filter(each -> !found.contains(each)).map(each -> "missing: " + each),
                found.stream().filter(each -> !wanted.contains(each)).map(each -> "too much: " + each));
    }

    private static Set<String> allowedCalls(Release release) {
        Set<String> calls = new TreeSet<>();
        release.all(NetworkPolicy.class)
                .forEach(policy -> policy.getSpec()
                        .getEgress()
                        .forEach(rule -> rule.getTo().stream()
                                .filter(NetworkRules::isProgram)
                                .forEach(peer -> rule.getPorts()
                                        .forEach(port -> calls.add("%s → %s %s"
                                                .formatted(
                                                        component(selector(policy)),
                                                        component(peer),
                                                        port.getPort().getValue()))))));
        return calls;
    }

    private static Set<String> admittedCalls(Release release) {
        Set<String> calls = new TreeSet<>();
        release.all(NetworkPolicy.class)
                .forEach(policy -> policy.getSpec()
                        .getIngress()
                        .forEach(rule -> rule.getFrom().stream()
                                .filter(NetworkRules::isProgram)
                                .forEach(peer -> rule.getPorts()
                                        .forEach(port -> calls.add("%s → %s %s"
                                                .formatted(
                                                        component(peer),
                                                        component(selector(policy)),
                                                        port.getPort().getValue()))))));
        return calls;
    }

    private static Set<String> outside(NetworkPolicy policy) {
        return policy.getSpec().getEgress().stream()
                .filter(rule -> rule.getTo().stream().noneMatch(NetworkRules::isProgram))
                .flatMap(rule -> ports(rule.getPorts()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> wanted(Release release, NetworkPolicy policy) {
        Set<String> wanted = new TreeSet<>(Set.of("TCP 53", "UDP 53"));
        release.all(ConfigMap.class)
                .filter(each -> component(each.getMetadata().getLabels()).equals(component(selector(policy))))
                .flatMap(each -> ADDRESSES.stream().map(each.getData()::get))
                .filter(Objects::nonNull)
                .map(address -> URI.create(address.replace("jdbc:", "")))
                .forEach(address -> wanted.add("TCP " + port(address)));
        if (release.all(ConfigMap.class)
                .filter(each -> component(each.getMetadata().getLabels()).equals(component(selector(policy))))
                .anyMatch(NetworkRules::sendsWebhooks)) {
            wanted.add("TCP 443");
        }
        return wanted;
    }

    private static boolean sendsWebhooks(ConfigMap settings) {
        return SENDERS.contains(component(settings.getMetadata().getLabels()))
                && !"0".equals(settings.getData().get("WAYMARK_WEBHOOKS_THREADS"));
    }

    private static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return "https".equals(address.getScheme()) ? 443 : 80;
    }

    private static boolean isEverywhere(NetworkPolicyPeer peer) {
        boolean wholeNetwork =
                peer.getIpBlock() != null && peer.getIpBlock().getCidr().endsWith("/0");
        boolean wholeCluster = peer.getNamespaceSelector() != null
                && peer.getPodSelector() == null
                && peer.getNamespaceSelector().getMatchLabels().isEmpty()
                && peer.getNamespaceSelector().getMatchExpressions().isEmpty();
        return wholeNetwork || wholeCluster;
    }

    private static boolean isProgram(NetworkPolicyPeer peer) {
        return peer.getPodSelector() != null
                && peer.getPodSelector().getMatchLabels().containsKey(Release.COMPONENT);
    }

    private static String component(NetworkPolicyPeer peer) {
        return component(peer.getPodSelector().getMatchLabels());
    }

    private static String component(Map<String, String> labels) {
        return labels.getOrDefault(Release.COMPONENT, "everything");
    }

    private static Set<String> ports(List<NetworkPolicyPort> ports) {
        return ports.stream()
                .map(port -> port.getProtocol() + " " + port.getPort().getValue())
                .collect(Collectors.toSet());
    }
}
