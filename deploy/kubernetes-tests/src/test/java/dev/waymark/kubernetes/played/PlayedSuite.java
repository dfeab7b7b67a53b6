package dev.waymark.kubernetes.played;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.kubernetes.Chart;
import dev.waymark.kubernetes.Manifests;
import dev.waymark.local.sample.api.SuiteAccess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// The chart's local values, played by podman beside real PostgreSQL and Keycloak.
final class PlayedSuite {

    static final List<String> COMPONENTS = List.of("assessment", "initiative", "roadmap", "gateway");
    private static final List<String> WITH_DATABASE = COMPONENTS.subList(0, 3);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Neighbours neighbours;
    private final List<ObjectNode> rendered;
    private final Path manifest;

    private PlayedSuite(Neighbours neighbours, Path folder) throws IOException {
        this.neighbours = neighbours;
        this.rendered = Manifests.trees(Chart.rendered("values-local.yaml", values()));
        this.manifest = Files.writeString(folder.resolve("played.yaml"), PlayedRelease.of(rendered));
    }

    /// Returns when all programs are ready; leaves nothing when that fails.
    ///
    /// @param folder where data and logs are kept
    static PlayedSuite start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Neighbours neighbours = Neighbours.start(folder.resolve("data"));
        PlayedSuite suite = new PlayedSuite(neighbours, folder);
        try {
            suite.play(folder);
            return suite;
        } catch (IOException | InterruptedException | RuntimeException e) {
            suite.stop();
            throw e;
        }
    }

    private void play(Path folder) throws IOException, InterruptedException {
        remove();
        for (String component : WITH_DATABASE) {
            keepSecret(folder, component);
        }
        Podman.run("kube", "play", "--network", "host", manifest.toString());
        for (String component : COMPONENTS) {
            awaitReady(component);
        }
    }

    private Map<String, String> values() {
        var values = PlayedRelease.values();
        values.put("image.registry", Podman.REGISTRY);
        values.put("image.tag", Podman.TAG);
        values.put("publicUrl", gateway().toString());
        values.put("oidc.issuer", neighbours.realm().toString());
        values.put("oidc.backChannelUrl", neighbours.realm().toString());
        values.put("database.host", "127.0.0.1");
        values.put("database.port", String.valueOf(neighbours.postgresqlPort()));
        return values;
    }

    /// As podman keeps a Secret: its keys with their values in Base64.
    private void keepSecret(Path folder, String component) throws IOException, InterruptedException {
        String database = "waymark_" + component;
        Path file = Files.writeString(folder.resolve(component + ".secret"), """
                {"username": "%s", "password": "%s"}""".formatted(
                        encoded(database), encoded(neighbours.password(database))));
        Podman.run("secret", "create", secret(component), file.toString());
        Files.delete(file);
    }

    private static String secret(String component) {
        return "waymark-%s-database".formatted(component);
    }

    private static String encoded(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The objects as the chart renders them, with probes.
    List<ObjectNode> rendered() {
        return rendered;
    }

    URI gateway() {
        return URI.create("http://%s:8080".formatted(PlayedRelease.address("gateway")));
    }

    SuiteAccess access() {
        return neighbours.access(gateway());
    }

    /// The process of a program, as this machine numbers it.
    long pid(String component) throws IOException, InterruptedException {
        return Long.parseLong(Podman.run("inspect", "--format", "{{.State.Pid}}", pod(component) + "-" + component));
    }

    /// As podman names what it makes of a Deployment.
    private static String pod(String component) {
        return "waymark-%s-pod-0".formatted(component);
    }

    HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void awaitReady(String component) throws IOException, InterruptedException {
        String address = "http://%s:9000/q/health/ready".formatted(PlayedRelease.address(component));
        long begun = System.nanoTime();
        while (!answersOk(address)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("%s is not ready".formatted(component));
            }
            Thread.sleep(100);
        }
    }

    private boolean answersOk(String address) throws InterruptedException {
        try {
            return get(address).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void stop() throws IOException, InterruptedException {
        try {
            remove();
        } finally {
            neighbours.stop();
        }
    }

    /// Also what a run left that was killed.
    private void remove() throws IOException, InterruptedException {
        for (String component : COMPONENTS) {
            Podman.tries("pod", "rm", "--force", "--time", "40", pod(component));
        }
        for (String component : WITH_DATABASE) {
            Podman.tries("secret", "rm", secret(component));
        }
    }
}
