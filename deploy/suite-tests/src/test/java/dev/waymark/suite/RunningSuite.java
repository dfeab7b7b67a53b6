package dev.waymark.suite;

import static org.awaitility.Awaitility.await;

import dev.waymark.local.output.Progress;
import dev.waymark.local.postgresql.PostgresqlPlace;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.realm.Tokens;
import dev.waymark.local.sample.SampleCompany;
import dev.waymark.local.sample.api.Exchange;
import dev.waymark.local.sample.api.SuiteAccess;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The suite in processes of its own, started by the launcher as a user starts it, on free ports and with an empty data
/// folder. One for all tests; stopped when the tests end.
public final class RunningSuite {

    private static final List<String> PROGRAMS = List.of(
            "gateway",
            "assessment-service",
            "initiative-service",
            "roadmap-service",
            "keycloak",
            "postgresql",
            "mail",
            "gateway-management",
            "assessment-service-management",
            "initiative-service-management",
            "roadmap-service-management");
    /// Where a front end is developed that this run admits.
    static final String FRONT_END = "http://localhost:5173";
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final RunningSuite INSTANCE = new RunningSuite();

    private final Path home = Path.of(System.getProperty("waymark.home"));
    private final Path data;
    private final Path output;
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Process launcher;
    private final Tokens tokens;
    private final ValidatingProxy proxy;
    private final Queue<Exchange> exchanges = new ConcurrentLinkedQueue<>();
    private @Nullable String sampleCycle;

    private RunningSuite() {
        try {
            data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "suite-");
            output = data.resolveSibling(data.getFileName() + ".log");
            PROGRAMS.forEach(program -> ports.put(program, freePort()));
            launcher = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
            awaitOutput("Ctrl-C stops everything.");
            var demoRealm = DemoRealm.read(home.resolve("deploy/keycloak"));
            tokens = new Tokens(realm(), demoRealm, Clock.systemUTC());
            proxy = ValidatingProxy.before(gateway());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static RunningSuite get() {
        return INSTANCE;
    }

    /// For clients whose exchanges are kept.
    public SuiteAccess access() {
        return new SuiteAccess(proxy.address(), tokens, exchanges::add);
    }

    /// For clients that nobody listens to.
    SuiteAccess unrecorded() {
        return new SuiteAccess(proxy.address(), tokens);
    }

    /// Everything so far that was asked by way of {@link #access}, in the order of the answers.
    public List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    URI gateway() {
        return loopback(ports.get("gateway"));
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    /// A service as the gateway sees it.
    URI service(String name) {
        return loopback(ports.get(name));
    }

    URI management(String name) {
        return loopback(ports.get(name + "-management"));
    }

    /// A process of the test's own, which it must stop.
    record Instance(URI address, URI management, Process process, Path log) {

        boolean isReady() {
            return RunningSuite.isReady(management);
        }
    }

    /// Whether a program takes requests.
    static boolean isReady(URI management) {
        try {
            var answer = (HttpURLConnection)
                    management.resolve("/q/health/ready").toURL().openConnection();
            return answer.getResponseCode() == 200;
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    /// A further instance of a service on the same database, or of the gateway.
    Instance secondInstance(String name) throws IOException {
        return secondInstance(name, Map.of());
    }

    /// @param settings variables of its environment beside those that every instance needs
    Instance secondInstance(String name, Map<String, String> settings) throws IOException {
        var port = freePort();
        var log = data.resolve("%s-%d.log".formatted(name, port));
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        home.resolve(name + "/target/quarkus-app/quarkus-run.jar")
                                .toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        var management = freePort();
        environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(management));
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm().toString());
        if (name.equals("gateway")) {
            environment.put(
                    "WAYMARK_ASSESSMENT_URL", service("assessment-service").toString());
            environment.put(
                    "WAYMARK_INITIATIVE_URL", service("initiative-service").toString());
            environment.put("WAYMARK_ROADMAP_URL", service("roadmap-service").toString());
        } else {
            var database = "waymark_" + name.replace("-service", "");
            environment.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.get("postgresql"), database));
            environment.put("QUARKUS_DATASOURCE_USERNAME", database);
            environment.put(
                    "QUARKUS_DATASOURCE_PASSWORD",
                    Files.readString(data.resolve("secrets").resolve(database)));
        }
        if (name.equals("assessment-service")) {
            environment.put("WAYMARK_ACCESS_ADOPT_UNTIL", "2199-12-30");
        }
        environment.putAll(settings);
        var instance = new Instance(loopback(port), loopback(management), builder.start(), log);
        try {
            await().atMost(PATIENCE)
                    .until(() -> instance.isReady() || !instance.process().isAlive());
        } catch (RuntimeException never) {
            instance.process().destroyForcibly();
            throw never;
        }
        if (!instance.process().isAlive()) {
            throw new IllegalStateException("%s did not start:%n%s".formatted(name, Files.readString(log)));
        }
        return instance;
    }

    /// A further database on the suite's server, which the role of a service owns.
    ///
    /// @return its address for JDBC
    String createDatabase(String name, String owner) {
        var server = "jdbc:postgresql://127.0.0.1:%d/".formatted(ports.get("postgresql"));
        try (var connection = DriverManager.getConnection(
                        server + PostgresqlPlace.SUPERUSER, PostgresqlPlace.SUPERUSER, secret(PostgresqlPlace.NAME));
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s".formatted(name, owner));
            return server + name;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public URI realm() {
        return URI.create("http://127.0.0.1:%d/realms/waymark".formatted(ports.get("keycloak")));
    }

    /// The cycle of the sample company, which is loaded when the first test asks for it.
    public synchronized String sampleCycle() throws IOException, InterruptedException {
        if (sampleCycle == null) {
            sampleCycle = new SampleCompany(sample()).load(access(), quietly());
        }
        return sampleCycle;
    }

    public Path sample() {
        return home.resolve("deploy/sample");
    }

    Progress quietly() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8), 0);
    }

    /// Judges every answer by the document.
    ValidatingProxy proxy() {
        return proxy;
    }

    /// A request without a token.
    RequestSpecification anonymous() {
        return to(proxy.address());
    }

    /// A request without a token that nobody judges: what the document does not declare never passes the proxy.
    RequestSpecification directly() {
        return to(gateway());
    }

    private static RequestSpecification to(URI address) {
        return RestAssured.given()
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .defaultContentCharset("UTF-8")))
                .baseUri(address.toString())
                .accept("application/json, application/problem+json");
    }

    /// A request of a demo user.
    public RequestSpecification as(String username) {
        return anonymous().auth().oauth2(token(username));
    }

    /// A request of a demo user to a program that the gateway does not stand before.
    RequestSpecification at(URI address, String username) {
        return to(address).auth().oauth2(token(username));
    }

    /// An access token of a demo user.
    public String token(String username) {
        try {
            return tokens.ofUser(username);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /// A secret that the launcher made for this run.
    String secret(String name) {
        try {
            return Files.readString(data.resolve("secrets").resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Kills a program as a power failure would, and waits until the launcher starts it again.
    void kill(String program) {
        end(program, ProcessHandle::destroyForcibly);
    }

    /// Asks a program to stop, and waits until the launcher starts it again.
    void terminate(String program) {
        end(program, ProcessHandle::destroy);
    }

    private void end(String program, Consumer<ProcessHandle> signal) {
        var before = output().length();
        launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("/" + program + "/"))
                .forEach(signal);
        var again = Pattern.compile(Pattern.quote(program) + " +starts again");
        await().atMost(PATIENCE)
                .until(() -> again.matcher(output().substring(before)).find());
    }

    /// Waits until the launcher has printed something.
    void awaitOutput(String text) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> said(text) || !launcher.isAlive());
        if (!said(text)) {
            throw new IllegalStateException("the suite did not say '%s':%n%s".formatted(text, output()));
        }
    }

    boolean said(String text) {
        return output().contains(text);
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dwaymark.home=" + home,
                "-jar",
                home.resolve("deploy/local/target/local.jar").toString(),
                "up",
                "--no-caches",
                "--front-end",
                FRONT_END,
                "--data",
                data.toString()));
        ports.forEach((program, port) -> command.addAll(List.of("--port", program + "=" + port)));
        return command;
    }

    private void stop() {
        proxy.stop();
        launcher.destroy();
        try {
            if (!launcher.waitFor(90, TimeUnit.SECONDS)) {
                launcher.descendants().forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
