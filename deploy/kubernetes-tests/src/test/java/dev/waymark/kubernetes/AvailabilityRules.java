package dev.waymark.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HTTPGetAction;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What lets a program be replaced, or a node fail, without a lost request.
final class AvailabilityRules {

    static final Rule SELECTOR_MATCHES =
            ofDeployments("a Deployment selects its own pods", each -> Release.selects(selector(each), labels(each)));

    static final Rule SELECTOR_STAYS = ofDeployments(
            "a selector, which cannot change, holds no version",
            each -> selector(each).keySet().stream()
                    .noneMatch(key -> key.contains("version") || key.contains("chart")));

    static final Rule TWO_INSTANCES = new Rule(
            "a program has two instances or more",
            release -> release.deployments()
                    .filter(each -> !hasTwo(release, each))
                    .map(each -> each.getMetadata().getName()));

    static final Rule ROLLS = ofDeployments("a new instance comes before an old one goes", each -> {
        var rolling = each.getSpec().getStrategy().getRollingUpdate();
        return Objects.equals(rolling.getMaxUnavailable().getIntVal(), 0)
                && Objects.equals(rolling.getMaxSurge().getIntVal(), 1);
    });

    static final Rule DISRUPTION_BUDGET = new Rule(
            "one instance at a time is evicted, and a broken one always",
            release -> release.deployments()
                    .filter(each -> release.all(PodDisruptionBudget.class)
                            .map(PodDisruptionBudget::getSpec)
                            .noneMatch(budget -> Release.selects(
                                            budget.getSelector().getMatchLabels(), labels(each))
                                    && Objects.equals(budget.getMaxUnavailable().getIntVal(), 1)
                                    && "AlwaysAllow".equals(budget.getUnhealthyPodEvictionPolicy())))
                    .map(each -> each.getMetadata().getName()));

    static final Rule SPREAD = ofDeployments("instances spread over hosts and zones", each -> {
        var spread = each.getSpec().getTemplate().getSpec().getTopologySpreadConstraints();
        return Stream.of("kubernetes.io/hostname", "topology.kubernetes.io/zone")
                .allMatch(key -> spread.stream()
                        .anyMatch(constraint -> key.equals(constraint.getTopologyKey())
                                && constraint.getWhenUnsatisfiable().equals("ScheduleAnyway")
                                && constraint.getMatchLabelKeys().contains("pod-template-hash")
                                && Release.selects(constraint.getLabelSelector().getMatchLabels(), labels(each))));
    });

    static final Rule PROBES_ON_MANAGEMENT = Rule.ofPrograms(
            "probes ask the management port",
            place -> Stream.of(
                            place.container().getStartupProbe(),
                            place.container().getLivenessProbe(),
                            place.container().getReadinessProbe())
                    .allMatch(probe -> asked(probe)
                            .map(get -> "management".equals(get.getPort().getStrVal()))
                            .orElse(false)));

    static final Rule PATIENT_START = Rule.ofPrograms("a start may take two minutes", place -> {
        @Nullable Probe probe = place.container().getStartupProbe();
        return probe == null
                || (Objects.equals(probe.getPeriodSeconds(), 2) && Objects.equals(probe.getFailureThreshold(), 60));
    });

    /// A program whose database is away must not be restarted, so liveness is never readiness.
    static final Rule LIVENESS = Rule.ofPrograms(
            "liveness asks whether the program lives",
            place -> isPath("/q/health/live", place.container().getLivenessProbe()));

    static final Rule READINESS = Rule.ofPrograms(
            "readiness asks whether the program is ready",
            place -> isPath("/q/health/ready", place.container().getReadinessProbe()));

    static final Rule PAUSE_BEFORE_STOP = Rule.ofPrograms(
            "a stop begins after five seconds",
            place -> Optional.ofNullable(place.container().getLifecycle())
                    .map(lifecycle -> lifecycle.getPreStop())
                    .map(handler -> handler.getSleep())
                    .map(sleep -> sleep.getSeconds() == 5)
                    .orElse(false));

    static final Rule TIME_TO_STOP = new Rule(
            "the time to stop is longer than pauses and draining",
            release -> release.programs()
                    .filter(place ->
                            place.workload().spec().getTerminationGracePeriodSeconds() <= 5 + stopping(release, place))
                    .map(Release.Place::name));

    static final List<Rule> ALL = List.of(
            SELECTOR_MATCHES,
            SELECTOR_STAYS,
            TWO_INSTANCES,
            ROLLS,
            DISRUPTION_BUDGET,
            SPREAD,
            PROBES_ON_MANAGEMENT,
            PATIENT_START,
            LIVENESS,
            READINESS,
            PAUSE_BEFORE_STOP,
            TIME_TO_STOP);

    private AvailabilityRules() {}

    private static Rule ofDeployments(String name, Predicate<Deployment> fulfilled) {
        return new Rule(
                name,
                release -> release.deployments()
                        .filter(fulfilled.negate())
                        .map(each -> each.getMetadata().getName()));
    }

    private static Map<String, String> selector(Deployment deployment) {
        return deployment.getSpec().getSelector().getMatchLabels();
    }

    private static Map<String, String> labels(Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getLabels();
    }

    private static boolean hasTwo(Release release, Deployment deployment) {
        @Nullable Integer replicas = deployment.getSpec().getReplicas();
        if (replicas != null) {
            return replicas >= 2;
        }
        return release.all(HorizontalPodAutoscaler.class)
                .map(HorizontalPodAutoscaler::getSpec)
                .filter(scaler -> scaler.getScaleTargetRef()
                        .getName()
                        .equals(deployment.getMetadata().getName()))
                .anyMatch(scaler -> scaler.getMinReplicas() >= 2 && scaler.getMinReplicas() <= scaler.getMaxReplicas());
    }

    private static Optional<HTTPGetAction> asked(@Nullable Probe probe) {
        return Optional.ofNullable(probe).map(Probe::getHttpGet);
    }

    private static boolean isPath(String path, @Nullable Probe probe) {
        return asked(probe).map(get -> get.getPath().equals(path)).orElse(true);
    }

    private static long stopping(Release release, Release.Place place) {
        return release.all(ConfigMap.class)
                .filter(each ->
                        each.getMetadata().getName().equals(place.workload().name()))
                .mapToLong(each -> seconds(each.getData().get("QUARKUS_SHUTDOWN_DELAY"))
                        + seconds(each.getData().get("QUARKUS_SHUTDOWN_TIMEOUT")))
                .findFirst()
                .orElse(Long.MAX_VALUE - 5);
    }

    private static long seconds(String duration) {
        return Long.parseLong(duration.replace("S", ""));
    }
}
