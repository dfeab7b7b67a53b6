package dev.waymark.kubernetes.played;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.SampleCompany;
import io.fabric8.kubernetes.api.model.Quantity;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The Deployments that the chart renders, run from the images beside real PostgreSQL and Keycloak.
class PlayedSuiteIT {

    static final List<String> COMPONENTS = PlayedSuite.COMPONENTS;
    private static final String UID = "10001";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static PlayedSuite suite;

    @BeforeAll
    static void theSampleGoesThroughTheLoop() throws IOException, InterruptedException {
        if (Podman.missing().isPresent()) {
            return;
        }
        suite = PlayedSuite.start(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "played-"));
        var quiet = new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), 0);
        new SampleCompany(Neighbours.home().resolve("deploy/sample")).load(suite.access(), quiet);
    }

    /// Asked before each test, so that each is counted as skipped.
    @BeforeEach
    void theImagesAreThere() throws IOException, InterruptedException {
        var missing = Podman.missing();
        assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (suite != null) {
            suite.stop();
        }
    }

    @Test
    void aRoadmapIsPublished() throws IOException, InterruptedException {
        JsonNode cycles = read("/v1/cycles").path("items");
        String cycle = StreamSupport.stream(cycles.spliterator(), false)
                .filter(each -> each.path("name").asText().startsWith("Sample"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        JsonNode roadmaps = read("/v1/cycles/%s/roadmaps".formatted(cycle)).path("items");

        assertThat(roadmaps).extracting(each -> each.path("state").asText()).contains("PUBLISHED");
        JsonNode roadmap = read("/v1/roadmaps/" + roadmaps.path(0).path("id").asText());
        assertThat(roadmap.path("status").asText()).isIn("OPTIMAL", "FEASIBLE");
        assertThat(roadmap.path("items")).isNotEmpty();
        assertThat(roadmap.path("omitted")).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void theProcessHasNoPrivileges(String component) throws IOException, InterruptedException {
        var process = new ConfinedProcess(suite.pid(component));

        assertThat(process.status("Uid")).containsOnly(UID);
        assertThat(process.status("Gid")).containsOnly(UID);
        for (String capabilities : List.of("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")) {
            assertThat(process.status(capabilities)).as(capabilities).containsExactly("0000000000000000");
        }
        assertThat(process.status("NoNewPrivs")).containsExactly("1");
        assertThat(process.status("Seccomp")).as("2 is a filter").containsExactly("2");
        assertThat(process.optionsOfRoot()).contains("ro");
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void theMemoryIsLimitedAsTheManifestSays(String component) throws IOException, InterruptedException {
        String limit = container(component).at("/resources/limits/memory").asText();

        assertThat(new ConfinedProcess(suite.pid(component)).memoryLimit())
                .isEqualTo(Quantity.getAmountInBytes(new Quantity(limit)).longValueExact());
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void javaUsesTheTrainedCache(String component) throws IOException, InterruptedException {
        assertThat(new ConfinedProcess(suite.pid(component)).mappedFiles()).contains("/opt/waymark/app.aot");
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void eachProbeIsAnsweredOnItsPortAndOnNoOther(String component) throws IOException, InterruptedException {
        ObjectNode container = container(component);
        for (String probe : List.of("startupProbe", "livenessProbe", "readinessProbe")) {
            JsonNode asked = container.path(probe).path("httpGet");
            String path = asked.path("path").asText();

            assertThat(status(component, port(container, asked.path("port").asText()), path))
                    .as(probe)
                    .isEqualTo(200);
            assertThat(status(component, port(container, "http"), path))
                    .as(probe + " on the port of callers")
                    .isNotEqualTo(200);
        }
    }

    private static int status(String component, int port, String path) throws IOException, InterruptedException {
        return suite.get("http://%s:%d%s".formatted(PlayedRelease.address(component), port, path))
                .statusCode();
    }

    private static int port(ObjectNode container, String name) {
        return StreamSupport.stream(container.path("ports").spliterator(), false)
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("containerPort")
                .asInt();
    }

    /// As the chart renders it.
    private static ObjectNode container(String component) {
        return (ObjectNode) suite.rendered().stream()
                .filter(tree -> tree.path("kind").asText().equals("Deployment"))
                .filter(tree -> tree.at("/metadata/name").asText().equals("waymark-" + component))
                .findFirst()
                .orElseThrow()
                .at("/spec/template/spec/containers/0");
    }

    private static JsonNode read(String path) throws IOException, InterruptedException {
        var answer = suite.get(
                suite.gateway().resolve(path).toString(),
                "Authorization",
                "Bearer " + suite.access().tokens().ofUser("lea"));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
