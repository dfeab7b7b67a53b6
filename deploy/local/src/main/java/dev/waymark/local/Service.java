package dev.waymark.local;

import dev.waymark.local.machine.Probe;
import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.process.Program;
import dev.waymark.local.startup.JavaProgram;
import dev.waymark.local.startup.StartupCaches;
import dev.waymark.local.status.Health;
import dev.waymark.local.suite.Component;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A packaged Quarkus program of the suite: a service, or the gateway.
final class Service implements Component {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final ServicePlace place;
    private final StartupCaches caches;
    private final Map<String, String> environment;

    Service(ServicePlace place, StartupCaches caches, Map<String, String> environment) {
        this.place = place;
        this.caches = caches;
        this.environment = Map.copyOf(environment);
    }

    @Override
    public String name() {
        return place.name();
    }

    @Override
    public void prepare(Progress progress) {
        if (Files.notExists(place.runner())) {
            throw new Trouble(
                    "The packaged %s is missing: %s".formatted(name(), place.runner()),
                    "Build it: mvn -B -Dquick -DskipTests package");
        }
    }

    @Override
    public Program program() throws IOException {
        return Program.java(name(), caches.command(java()), environment, place.log());
    }

    @Override
    public boolean answers() throws InterruptedException {
        return Probe.isOk(health());
    }

    @Override
    public String whyNot() throws InterruptedException {
        return Health.at(health()).whyNot();
    }

    private URI health() {
        return URI.create(place.management() + "/q/health/ready");
    }

    @Override
    public Duration startPatience() {
        return PATIENCE;
    }

    @Override
    public Optional<JavaProgram> javaProgram() {
        return Optional.of(java());
    }

    private JavaProgram java() {
        List<String> flags = new ArrayList<>(JavaProgram.LOCAL_FLAGS);
        flags.add("-Xmx%dm".formatted(place.heapMegabytes()));
        flags.add("-XX:+ExitOnOutOfMemoryError");
        flags.add("--enable-native-access=ALL-UNNAMED");
        flags.add("--sun-misc-unsafe-memory-access=allow");
        Path runner = place.runner();
        return new JavaProgram(name(), runner.resolveSibling("."), flags, List.of("-jar", runner.toString()));
    }
}
