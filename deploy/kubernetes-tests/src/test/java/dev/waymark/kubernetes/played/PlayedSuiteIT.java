package dev.waymark.kubernetes.played;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.Quantity;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The Deployments that the chart renders, run from the images beside real PostgreSQL and Keycloak.
class PlayedSuiteIT {

    static final List<String> COMPONENTS = PlayedSuite.COMPONENTS;
    private static final String UID = "10001";

    @RegisterExtension
    static final SharedSuite SHARED = new SharedSuite();

    @Test
    void aRoadmapIsPublished() throws IOException, InterruptedException {
        assertThat(SHARED.get().publishedRoadmaps()).isNotEmpty().allSatisfy(roadmap -> {
            assertThat(roadmap.path("status").asText()).isIn("OPTIMAL", "FEASIBLE");
            assertThat(roadmap.path("items")).isNotEmpty();
            assertThat(roadmap.path("omitted")).isNotEmpty();
        });
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void theProcessHasNoPrivileges(String component) throws IOException, InterruptedException {
        var process = new ConfinedProcess(SHARED.get().pid(component));

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

        assertThat(new ConfinedProcess(SHARED.get().pid(component)).memoryLimit())
                .isEqualTo(Quantity.getAmountInBytes(new Quantity(limit)).longValueExact());
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void javaUsesTheTrainedCache(String component) throws IOException, InterruptedException {
        assertThat(new ConfinedProcess(SHARED.get().pid(component)).mappedFiles())
                .contains("/opt/waymark/app.aot");
    }

    @ParameterizedTest
    @FieldSource("COMPONENTS")
    void eachProbeIsAnsweredOnItsPortAndOnNoOther(String component) throws IOException, InterruptedException {
        JsonNode container = container(component);
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
        return SHARED.get()
                .get("http://%s:%d%s".formatted(PlayedRelease.address(component), port, path))
                .statusCode();
    }

    private static int port(JsonNode container, String name) {
        return StreamSupport.stream(container.path("ports").spliterator(), false)
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("containerPort")
                .asInt();
    }

    private static JsonNode container(String component) {
        return SHARED.get().deployment(component).at("/spec/template/spec/containers/0");
    }
}
