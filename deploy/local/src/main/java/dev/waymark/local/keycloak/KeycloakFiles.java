package dev.waymark.local.keycloak;

import dev.waymark.local.machine.FileTree;
import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.process.Program;
import dev.waymark.local.process.Tool;
import dev.waymark.local.startup.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The Keycloak distribution, unpacked and built for PostgreSQL once per version.
final class KeycloakFiles {

    private static final Duration BUILD_PATIENCE = Duration.ofMinutes(5);
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final KeycloakPlace place;

    KeycloakFiles(KeycloakPlace place) {
        this.place = place;
    }

    /// The folder of the ready distribution; its name holds the version and the options of the build.
    Path home() {
        String version = place.distribution().getFileName().toString().replaceFirst("\\.zip$", "");
        return place.folder().resolve(version + "-" + Fingerprint.of(BUILD));
    }

    /// Unpacks and builds beside the final place and moves the result there, so that an interruption leaves nothing
    /// half done.
    void prepare(Progress progress) throws IOException, InterruptedException {
        if (Files.exists(home())) {
            return;
        }
        if (Files.notExists(place.distribution())) {
            throw new Trouble(
                    "The Keycloak distribution %s is missing.".formatted(place.distribution()),
                    "Build the launcher again: mvn -B -Dquick -DskipTests -pl deploy/local package");
        }
        progress.line(KeycloakPlace.NAME, "unpacks and builds for PostgreSQL (once)");
        Path unfinished = place.folder().resolve("unfinished");
        FileTree.delete(unfinished);
        unpack(unfinished);
        List<String> command = new ArrayList<>(KeycloakJava.in(unfinished).command(List.of()));
        command.addAll(BUILD);
        Tool.run(
                Program.java("keycloak-build", command, Map.of(), place.log()),
                BUILD_PATIENCE,
                "Read " + place.log() + " and start again.");
        Files.move(unfinished, home(), StandardCopyOption.ATOMIC_MOVE);
    }

    /// The archive holds one folder, named with the version; its content goes to the target.
    private void unpack(Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(place.distribution()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = FileTree.inside(target, entry.getName().replaceFirst("^[^/]*/", ""));
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }
}
