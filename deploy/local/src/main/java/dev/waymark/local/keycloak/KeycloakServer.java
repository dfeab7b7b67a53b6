package dev.waymark.local.keycloak;

import dev.waymark.local.machine.Probe;
import dev.waymark.local.output.Progress;
import dev.waymark.local.process.Program;
import dev.waymark.local.process.Tool;
import dev.waymark.local.startup.JavaProgram;
import dev.waymark.local.startup.StartupCaches;
import dev.waymark.local.suite.Component;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keycloak as a child of the launcher: optimised for its database, alone (no cluster ports), with the demo realm.
public final class KeycloakServer implements Component {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final KeycloakPlace place;
    private final KeycloakFiles files;
    private final StartupCaches caches;
    private final Map<String, String> environment;
    private final RealmImport realm;
    private final boolean replacesRealm;
    private final FrontEndsOfThisRun frontEnds;
    private final ConsoleClient consoleClient;

    public KeycloakServer(KeycloakPlace place, KeycloakAccess access, StartupCaches caches, RealmChoice choice) {
        this.place = place;
        this.files = new KeycloakFiles(place);
        this.caches = caches;
        this.environment = new HashMap<>(access.environment());
        this.environment.putAll(choice.variables());
        this.realm = new RealmImport(
                choice.remembered(), choice.realm().importable(choice.gatewayPort(), choice.mailPort()));
        this.replacesRealm = choice.replaces();
        this.frontEnds = choice.frontEnds();
        this.consoleClient = new ConsoleClient(place.address(), access.adminPassword());
    }

    @Override
    public String name() {
        return KeycloakPlace.NAME;
    }

    @Override
    public void prepare(Progress progress) throws IOException, InterruptedException {
        files.prepare(progress);
    }

    @Override
    public void beforeStart(Progress progress) throws IOException, InterruptedException {
        String file = realm.writeInto(files.home()).toString();
        if (!realm.isOutdated()) {
            return;
        }
        if (!replacesRealm) {
            progress.line(
                    name(),
                    "keeps the realm it has, though the file or the gateway's port changed; --replace-realm takes the new one");
            return;
        }
        progress.line(name(), "replaces the realm");
        List<String> command = new ArrayList<>(KeycloakJava.in(files.home()).command(List.of()));
        command.addAll(List.of("import", "--optimized", "--override=true", "--cache=local", "--file=" + file));
        Tool.run(Program.java("keycloak-import", command, environment, place.log()), PATIENCE, "Read " + place.log());
        realm.remember();
    }

    @Override
    public Program program() throws IOException {
        List<String> command = new ArrayList<>(caches.command(KeycloakJava.in(files.home())));
        command.addAll(List.of("start", "--optimized", "--cache=local", "--http-enabled=true"));
        command.addAll(List.of(
                "--http-host=127.0.0.1", "--http-port=" + place.address().getPort()));
        command.add("--hostname=" + place.address());
        if (!realm.isDone()) {
            command.add("--import-realm");
        }
        return Program.java(name(), command, environment, place.log());
    }

    /// Keycloak says that it listens before it can answer, so its realm is asked.
    @Override
    public boolean answers() throws InterruptedException {
        return Probe.isOk(URI.create(place.realm() + "/.well-known/openid-configuration"));
    }

    @Override
    public void complete() throws IOException, InterruptedException {
        realm.rememberFirst();
        frontEnds.applyTo(consoleClient);
    }

    @Override
    public Duration startPatience() {
        return PATIENCE;
    }

    @Override
    public Optional<JavaProgram> javaProgram() {
        return Optional.of(KeycloakJava.in(files.home()));
    }
}
