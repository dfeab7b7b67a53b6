package dev.waymark.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// What Helm makes of values, and what it refuses.
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "Helm's library is for Linux on x86-64")
class RenderingTest {

    static final List<String> FILES = Chart.VALUES_FILES;

    @ParameterizedTest
    @FieldSource("FILES")
    void theChartPassesHelmsOwnCheck(String valuesFile, @TempDir Path copy) throws IOException {
        var result = Chart.linted(valuesFile, copy.resolve("waymark"));

        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
    }

    @Test
    void theChartHasTheVersionOfTheProject() throws IOException {
        var project = Files.readString(Path.of("../../pom.xml"));
        var chart = Files.readString(Chart.FOLDER.resolve("Chart.yaml"));

        assertThat(project).containsPattern("<version>%s(-SNAPSHOT)?</version>".formatted(Chart.version()));
        assertThat(chart).contains("appVersion: \"%s\"".formatted(Chart.version()));
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        assertThatThrownBy(Chart::renderedWithDefaults)
                .hasMessageContaining("image.registry: the registry that holds the images")
                .hasMessageContaining("publicUrl: the address at which callers reach the gateway")
                .hasMessageContaining("oidc.issuer: the address of the realm as callers reach it")
                .hasMessageContaining("database.host: the host of PostgreSQL, or cloudNativePG.enabled")
                .hasMessageContaining("roadmap.database.existingSecret: the Secret with `username` and `password`");
    }

    @ParameterizedTest
    @CsvSource({
        "gatway.replicas, 3, gatway",
        "gateway.replica, 3, replica",
        "gateway.replicas, 1, replicas",
        "gateway.replicas, many, replicas",
        "gateway.image.digest, sha1:abc, digest",
        "image.tag, latest, tag",
        "roadmap.memory, 1G, memory",
        "drainSeconds, 0, drainSeconds",
        "oidc.issuer, sign-in.example, issuer",
        "database.sslMode, on, sslMode",
        "assessment.config.WAYMARK_DATABASE_PASSWORD, secret, WAYMARK_DATABASE_PASSWORD",
        "assessment.config.method, 3, config",
    })
    void aWrongValueIsRefusedByName(String value, String content, String named) {
        assertThatThrownBy(() -> Chart.rendered("values-production.yaml", Map.of(value, content)))
                .hasMessageContaining("values don't meet the specifications of the schema")
                .hasMessageContaining(named);
    }

    @Test
    void whatContradictsAnotherValueIsRefused() {
        assertThatThrownBy(
                        () -> Chart.rendered("values-production.yaml", Map.of("gateway.autoscaling.minReplicas", "9")))
                .hasMessageContaining("gateway.autoscaling: minReplicas must not exceed maxReplicas");
    }

    @Test
    void aChangedSettingReplacesThePodsOfItsProgramOnly() {
        var before = checksums(Map.of());
        var after = checksums(Map.of("assessment.config.WAYMARK_MINING_TIME_LIMIT", "20M"));

        assertThat(after.get("waymark-assessment")).isNotEqualTo(before.get("waymark-assessment"));
        assertThat(after.get("waymark-gateway")).isEqualTo(before.get("waymark-gateway"));
    }

    @Test
    void aSettingOfTheCompanyWins() {
        var release = release(Map.of("gateway.config.QUARKUS_SHUTDOWN_TIMEOUT", "20S"));

        assertThat(release.all(ConfigMap.class)
                        .filter(each -> each.getMetadata().getName().equals("waymark-gateway"))
                        .map(each -> each.getData().get("QUARKUS_SHUTDOWN_TIMEOUT")))
                .containsExactly("20S");
    }

    @Test
    void aDigestPinsAnImageWhateverItsTag() {
        String digest = "sha256:" + "0".repeat(64);
        var release = release(Map.of("roadmap.image.digest", digest));

        assertThat(release.all(Deployment.class)
                        .filter(each -> each.getMetadata().getName().equals("waymark-roadmap"))
                        .map(each -> each.getSpec()
                                .getTemplate()
                                .getSpec()
                                .getContainers()
                                .getFirst()
                                .getImage()))
                .containsExactly("registry.example/waymark/roadmap-service@" + digest);
    }

    private static Map<String, String> checksums(Map<String, String> settings) {
        return release(settings)
                .all(Deployment.class)
                .collect(Collectors.toMap(
                        each -> each.getMetadata().getName(),
                        each -> each.getSpec()
                                .getTemplate()
                                .getMetadata()
                                .getAnnotations()
                                .get("checksum/config")));
    }

    private static Release release(Map<String, String> settings) {
        return new Release(Manifests.typed(Manifests.trees(Chart.rendered("values-production.yaml", settings))));
    }
}
