package dev.waymark.kubernetes;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.SecretVolumeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Secrets are named, never written down, and what is named is there or documented.
final class ReferenceRules {

    static final Rule NO_LITERAL_SECRET = new Rule(
            "no secret is written down",
            release -> Stream.concat(
                            release.containers()
                                    .flatMap(place -> place.container().getEnv().stream())
                                    .filter(variable -> variable.getValue() != null)
                                    .map(EnvVar::getName),
                            release.settings().flatMap(each -> each.getData().keySet().stream()))
                    .filter(name -> ReferenceRules.SECRET.matcher(name).find()));

    static final Rule CONFIG_MAP_DECLARED = new Rule(
            "a ConfigMap that is referred to is there",
            release -> release.containers()
                    .flatMap(place -> place.container().getEnvFrom().stream())
                    .map(source -> source.getConfigMapRef())
                    .filter(Objects::nonNull)
                    .map(reference -> reference.getName())
                    .filter(name -> release.all(ConfigMap.class)
                            .noneMatch(each -> each.getMetadata().getName().equals(name))));

    static final Rule SECRET_KEY_DOCUMENTED = new Rule(
            "a key of a Secret that is referred to is documented",
            release -> release.workloads().stream()
                    .flatMap(pods -> secretKeys(pods).stream())
                    .filter(key -> !Documented.secretKeys().contains(key)));

    static final List<Rule> ALL = List.of(NO_LITERAL_SECRET, CONFIG_MAP_DECLARED, SECRET_KEY_DOCUMENTED);

    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|CREDENTIAL|TOKEN$|PRIVATE_KEY");

    private ReferenceRules() {}

    private static List<String> secretKeys(Release.Workload pods) {
        List<String> keys = new ArrayList<>();
        for (var container : pods.spec().getContainers()) {
            for (EnvVar variable : container.getEnv()) {
                if (variable.getValueFrom() != null && variable.getValueFrom().getSecretKeyRef() != null) {
                    keys.add(variable.getValueFrom().getSecretKeyRef().getKey());
                }
            }
        }
        pods.spec().getVolumes().stream()
                .filter(volume -> volume.getSecret() != null)
                .map(volume -> volume.getSecret())
                .flatMap(secret -> items(secret).stream())
                .forEach(keys::add);
        return keys;
    }

    private static List<String> items(SecretVolumeSource secret) {
        return secret.getItems().isEmpty()
                ? List.of("all keys")
                : secret.getItems().stream().map(item -> item.getKey()).toList();
    }
}
