package dev.waymark.kubernetes.played;

import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.realm.Tokens;
import dev.waymark.local.sample.api.SuiteAccess;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// PostgreSQL and Keycloak in processes of their own, started by the launcher on free ports.
final class Neighbours {

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    private static final String READY = "Ctrl-C stops everything.";
    private static final List<String> PROGRAMS =
            List.of("gateway", "assessment-service", "initiative-service", "roadmap-service");
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final long STOP_SECONDS = 60;

    private final int postgresqlPort = freePort();
    private final int keycloakPort = freePort();
    private final Path data;
    private final Process launcher;

    private Neighbours(Path data, Path said) throws IOException {
        this.data = data;
        this.launcher = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
    }

    /// Returns when both answer.
    ///
    /// @param data where their data are, or will be
    static Neighbours start(Path data) throws IOException, InterruptedException {
        Path said = data.resolveSibling(data.getFileName() + ".log");
        Neighbours neighbours = new Neighbours(data, said);
        long begun = System.nanoTime();
        while (!Files.readString(said).contains(READY)) {
            if (!neighbours.launcher.isAlive() || System.nanoTime() - begun > PATIENCE.toNanos()) {
                neighbours.stop();
                throw new IllegalStateException("PostgreSQL and Keycloak do not start:\n" + Files.readString(said));
            }
            Thread.sleep(200);
        }
        return neighbours;
    }

    static Path sample() {
        return HOME.resolve("deploy/sample");
    }

    int postgresqlPort() {
        return postgresqlPort;
    }

    URI realm() {
        return URI.create("http://127.0.0.1:%d/realms/waymark".formatted(keycloakPort));
    }

    String password(String database) throws IOException {
        return Files.readString(data.resolve("secrets").resolve(database));
    }

    SuiteAccess access(URI gateway) {
        var realm = DemoRealm.read(HOME.resolve("deploy/keycloak"));
        return new SuiteAccess(gateway, new Tokens(realm(), realm, Clock.systemUTC()));
    }

    void stop() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dwaymark.home=" + HOME,
                "-jar",
                HOME.resolve("deploy/local/target/local.jar").toString(),
                "up",
                "--without-programs",
                "--no-caches",
                "--data",
                data.toString()));
        command.addAll(List.of("--port", "postgresql=" + postgresqlPort, "--port", "keycloak=" + keycloakPort));
        // the launcher wants the ports of the programs free that it does not start
        for (String program : PROGRAMS) {
            command.addAll(List.of("--port", program + "=" + freePort()));
            command.addAll(List.of("--port", program + "-management=" + freePort()));
        }
        return command;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
