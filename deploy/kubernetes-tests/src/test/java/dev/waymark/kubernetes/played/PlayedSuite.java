package dev.waymark.kubernetes.played;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.kubernetes.Manifests;
import dev.waymark.kubernetes.RenderChart;
import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.SampleCompany;
import dev.waymark.local.sample.api.SuiteAccess;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// The chart's local values, played by podman beside real PostgreSQL and Keycloak.
final class PlayedSuite {

    static final List<String> COMPONENTS = List.of("assessment", "initiative", "roadmap", "gateway");
    static final List<String> WITH_DATABASE = COMPONENTS.subList(0, 3);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getEncoder();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Neighbours neighbours;
    private final SuiteAccess access;
    private final List<ObjectNode> rendered;
    private final Path folder;

    private PlayedSuite(Neighbours neighbours, Path folder) throws IOException, InterruptedException {
        this.neighbours = neighbours;
        this.access = neighbours.access(gateway());
        this.rendered = Manifests.trees(RenderChart.inOwnProcess("values-local.yaml", values()));
        this.folder = folder;
    }

    /// Returns when all programs are ready; leaves nothing when that fails.
    ///
    /// @param folder where data and logs are kept
    static PlayedSuite start(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Neighbours neighbours = Neighbours.start(folder.resolve("data"));
        try {
            PlayedSuite suite = new PlayedSuite(neighbours, folder);
            suite.play();
            return suite;
        } catch (IOException | InterruptedException | RuntimeException e) {
            stop(neighbours);
            throw e;
        }
    }

    private void play() throws IOException, InterruptedException {
        removePods();
        for (String component : WITH_DATABASE) {
            keepSecret(component);
        }
        for (String component : COMPONENTS) {
            play(component, Podman.TAG);
        }
        for (String component : COMPONENTS) {
            awaitReady(component);
        }
    }

    private void play(String component, String tag) throws IOException, InterruptedException {
        String objects =
                PlayedRelease.of(rendered, component).replace(":%s\"".formatted(Podman.TAG), ":%s\"".formatted(tag));
        Path manifest = Files.writeString(folder.resolve(component + ".yaml"), objects);
        new PlayedPod(component).play(manifest);
    }

    /// Stops a program and plays it from the image of another tag; returns when it is ready.
    void replace(String component, String tag) throws IOException, InterruptedException {
        PlayedPod.remove(List.of(component));
        play(component, tag);
        awaitReady(component);
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
    private void keepSecret(String component) throws IOException, InterruptedException {
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

    /// As the chart renders it, with probes.
    JsonNode deployment(String component) {
        return rendered.stream()
                .filter(tree -> tree.path("kind").asText().equals("Deployment"))
                .filter(tree -> tree.at("/metadata/name").asText().equals("waymark-" + component))
                .findFirst()
                .orElseThrow();
    }

    URI gateway() {
        return URI.create("http://%s:8080".formatted(PlayedRelease.address("gateway")));
    }

    SuiteAccess access() {
        return access;
    }

    /// The process of a program, as this machine numbers it.
    long pid(String component) throws IOException, InterruptedException {
        return new PlayedPod(component).pid();
    }

    /// Sends SIGTERM and returns the exit code of the stopped program. After the grace of the manifest it is killed.
    int terminate(String component) throws IOException, InterruptedException {
        return new PlayedPod(component)
                .terminate(deployment(component)
                        .at("/spec/template/spec/terminationGracePeriodSeconds")
                        .asText());
    }

    /// Starts a stopped program again; returns when it is ready.
    void startAgain(String component) throws IOException, InterruptedException {
        new PlayedPod(component).startAgain();
        awaitReady(component);
    }

    HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /// Takes the sample company through the loop, without a word.
    void loadSample() throws IOException, InterruptedException {
        loadSample(Neighbours.sample());
    }

    /// Takes a company with the data of the sample, but of another name, through the loop: loading the sample company
    /// again would change nothing.
    void loadSecondCompany() throws IOException, InterruptedException {
        Path second = Files.createDirectories(folder.resolve("second-company"));
        try (var files = Files.list(Neighbours.sample())) {
            for (Path file : files.toList()) {
                String content = Files.readString(file)
                        .replace("Sample company:", "Sample company two:")
                        .replace("\"source\": {\"key\": \"", "\"source\": {\"key\": \"second-");
                Files.writeString(second.resolve(file.getFileName()), content);
            }
        }
        loadSample(second);
    }

    private void loadSample(Path files) throws IOException, InterruptedException {
        var quiet = new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), 0);
        new SampleCompany(files).load(access, quiet);
    }

    /// What the programme lead reads through the gateway.
    JsonNode read(String path) throws IOException, InterruptedException {
        var answer = get(
                gateway().resolve(path).toString(),
                "Authorization",
                "Bearer " + access.tokens().ofUser("lea"));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s: %s %s".formatted(path, answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }

    /// The published roadmaps of the sample company, as often as it was loaded.
    List<JsonNode> publishedRoadmaps() throws IOException, InterruptedException {
        List<JsonNode> published = new ArrayList<>();
        for (JsonNode cycle : read("/v1/cycles").path("items")) {
            if (cycle.path("name").asText().startsWith("Sample")) {
                String roadmaps =
                        "/v1/cycles/%s/roadmaps".formatted(cycle.path("id").asText());
                for (JsonNode roadmap : read(roadmaps).path("items")) {
                    if (roadmap.path("state").asText().equals("PUBLISHED")) {
                        published.add(read("/v1/roadmaps/" + roadmap.path("id").asText()));
                    }
                }
            }
        }
        return published;
    }

    private void awaitReady(String component) throws IOException, InterruptedException {
        String address = "http://%s:9000/q/health/ready".formatted(PlayedRelease.address(component));
        long begun = System.nanoTime();
        while (!answersOk(address)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        "%s is not ready:%n%s".formatted(component, new PlayedPod(component).log()));
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

    void stop() throws InterruptedException {
        stop(neighbours);
    }

    private static void stop(Neighbours neighbours) throws InterruptedException {
        try {
            removePods();
        } finally {
            neighbours.stop();
        }
    }

    /// Stops the programs and removes their pods, those of a killed run included.
    static void removePods() throws InterruptedException {
        PlayedPod.remove(COMPONENTS);
        for (String component : WITH_DATABASE) {
            Podman.tries("secret", "rm", secret(component));
        }
    }
}
