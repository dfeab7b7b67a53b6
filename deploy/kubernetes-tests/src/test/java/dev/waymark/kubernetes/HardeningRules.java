package dev.waymark.kubernetes;

import io.fabric8.kubernetes.api.model.Capabilities;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a pod may do on its node, and what it may take.
final class HardeningRules {

    static final Rule OWN_ACCOUNT = new Rule(
            "every program has a service account of its own",
            release -> release.workloads().stream()
                    .filter(pods -> release.all(ServiceAccount.class)
                                    .map(each -> each.getMetadata().getName())
                                    .noneMatch(name -> name.equals(pods.spec().getServiceAccountName()))
                            || release.workloads().stream()
                                            .filter(other -> Objects.equals(
                                                    other.spec().getServiceAccountName(),
                                                    pods.spec().getServiceAccountName()))
                                            .count()
                                    > 1)
                    .map(Release.Workload::name));

    static final Rule NO_TOKEN = Rule.ofPods(
            "no token of the cluster is mounted", pods -> isFalse(pods.spec().getAutomountServiceAccountToken()));

    static final Rule NO_SERVICE_LINKS = Rule.ofPods(
            "no variables come from other Services", pods -> isFalse(pods.spec().getEnableServiceLinks()));

    static final Rule NO_HOST_NAMESPACE = Rule.ofPods(
            "no namespace of the host is shared",
            pods -> !isTrue(pods.spec().getHostNetwork())
                    && !isTrue(pods.spec().getHostPID())
                    && !isTrue(pods.spec().getHostIPC()));

    static final Rule NO_HOST_PATH = Rule.ofPods(
            "no folder of the host is mounted",
            pods -> pods.spec().getVolumes().stream().allMatch(volume -> volume.getHostPath() == null));

    static final Rule NOT_ROOT =
            Rule.ofPods("nothing runs as root", pods -> isTrue(pod(pods.spec(), PodSecurityContext::getRunAsNonRoot)));

    static final Rule HIGH_USER = Rule.ofPods("the user is one that the host does not have", pods -> {
        var user = pod(pods.spec(), PodSecurityContext::getRunAsUser);
        return user.isPresent() && user.get() >= 10_000;
    });

    static final Rule SECCOMP = Rule.ofPods(
            "system calls are filtered",
            pods -> pod(pods.spec(), PodSecurityContext::getSeccompProfile)
                    .map(profile -> profile.getType().equals("RuntimeDefault"))
                    .orElse(false));

    static final Rule NO_ESCALATION = Rule.ofContainers(
            "nothing gains privileges",
            place -> isFalse(container(place, SecurityContext::getAllowPrivilegeEscalation)));

    static final Rule READ_ONLY_ROOT = Rule.ofContainers(
            "the root file system is read-only",
            place -> isTrue(container(place, SecurityContext::getReadOnlyRootFilesystem)));

    static final Rule NO_CAPABILITIES = Rule.ofContainers(
            "all capabilities are dropped",
            place -> container(place, SecurityContext::getCapabilities)
                    .filter(each -> each.getAdd().isEmpty())
                    .map(Capabilities::getDrop)
                    .map(List.of("ALL")::equals)
                    .orElse(false));

    static final Rule PINNED_IMAGE = Rule.ofContainers(
            "images have a tag or a digest, never latest",
            place -> HardeningRules.PINNED.matcher(place.container().getImage()).matches()
                    && !place.container().getImage().endsWith(":latest"));

    static final Rule REQUESTS = Rule.ofContainers(
            "processor time and memory are requested",
            place -> requests(place).keySet().containsAll(List.of("cpu", "memory")));

    static final Rule MEMORY_LIMIT = Rule.ofContainers(
            "the limit of memory is what is requested",
            place -> !requests(place).containsKey("memory")
                    || requests(place).get("memory").equals(limits(place).get("memory")));

    static final Rule NO_CPU_LIMIT = Rule.ofContainers(
            "processor time has no limit", place -> !limits(place).containsKey("cpu"));

    static final Rule REQUESTS_WITHIN_LIMITS = Rule.ofContainers(
            "no request exceeds its limit",
            place -> requests(place).entrySet().stream()
                    .filter(request -> !request.getKey().equals("memory"))
                    .allMatch(request -> Optional.ofNullable(limits(place).get(request.getKey()))
                            .map(Quantity::getNumericalAmount)
                            .map(limit ->
                                    request.getValue().getNumericalAmount().compareTo(limit) <= 0)
                            .orElse(true)));

    static final Rule SMALL_TEMPORARY_FOLDER = Rule.ofPods(
            "a temporary folder has a limit",
            pods -> temporary(pods.spec()).stream()
                    .allMatch(volume -> volume.getEmptyDir().getSizeLimit() != null));

    /// Where pods are run without a cluster, folders of one name are one folder.
    static final Rule NAMED_TEMPORARY_FOLDER = Rule.ofPods(
            "a temporary folder is named after its program",
            pods -> temporary(pods.spec()).stream()
                    .allMatch(volume -> volume.getName().equals(pods.component() + "-tmp")));

    static final List<Rule> ALL = List.of(
            OWN_ACCOUNT,
            NO_TOKEN,
            NO_SERVICE_LINKS,
            NO_HOST_NAMESPACE,
            NO_HOST_PATH,
            NOT_ROOT,
            HIGH_USER,
            SECCOMP,
            NO_ESCALATION,
            READ_ONLY_ROOT,
            NO_CAPABILITIES,
            PINNED_IMAGE,
            REQUESTS,
            MEMORY_LIMIT,
            NO_CPU_LIMIT,
            REQUESTS_WITHIN_LIMITS,
            SMALL_TEMPORARY_FOLDER,
            NAMED_TEMPORARY_FOLDER);

    private static final Pattern PINNED = Pattern.compile("[^@ ]+(:[A-Za-z0-9_.-]+|@sha256:[0-9a-f]{64})");

    private HardeningRules() {}

    private static boolean isTrue(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static boolean isFalse(@Nullable Boolean value) {
        return Boolean.FALSE.equals(value);
    }

    private static boolean isTrue(Optional<Boolean> value) {
        return value.orElse(false);
    }

    private static boolean isFalse(Optional<Boolean> value) {
        return !value.orElse(true);
    }

    private static <T> Optional<T> pod(PodSpec spec, Function<PodSecurityContext, T> property) {
        return Optional.ofNullable(spec.getSecurityContext()).map(property);
    }

    private static <T> Optional<T> container(Release.Place place, Function<SecurityContext, T> property) {
        return Optional.ofNullable(place.container().getSecurityContext()).map(property);
    }

    private static Map<String, Quantity> requests(Release.Place place) {
        return place.container().getResources().getRequests();
    }

    private static Map<String, Quantity> limits(Release.Place place) {
        return place.container().getResources().getLimits();
    }

    private static List<Volume> temporary(PodSpec spec) {
        return spec.getVolumes().stream()
                .filter(volume -> volume.getEmptyDir() != null)
                .toList();
    }
}
