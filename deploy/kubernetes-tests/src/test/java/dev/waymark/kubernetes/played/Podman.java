package dev.waymark.kubernetes.played;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/// The command `podman`.
final class Podman {

    static final List<String> PROGRAMS =
            List.of("assessment-service", "initiative-service", "roadmap-service", "gateway");
    static final String REGISTRY = "localhost/waymark";

    private static final Path HOME = Path.of("../..").toAbsolutePath().normalize();
    /// The tag that `deploy/container/build` gives the images by itself.
    static final String TAG = version();

    private static final Path CONFIGURATION = HOME.resolve("deploy/kubernetes-tests/containers.conf");
    private static final long PATIENCE_SECONDS = 120;
    private static final String REVISION = "{{index .Labels \"org.opencontainers.image.revision\"}}";

    private Podman() {}

    private static String version() {
        try {
            Matcher version = Pattern.compile("<version>(.*?)(-SNAPSHOT)?</version>")
                    .matcher(Files.readString(HOME.resolve("pom.xml")));
            if (!version.find()) {
                throw new IllegalStateException("pom.xml has no version");
            }
            return version.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String image(String program) {
        return "%s/%s:%s".formatted(REGISTRY, program, TAG);
    }

    /// Why nothing can be played here, in a sentence, or nothing.
    static Optional<String> missing() throws IOException, InterruptedException {
        if (!succeeds(List.of("podman", "--version"))) {
            return Optional.of("podman is not installed.");
        }
        if (!Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"))) {
            return Optional.of("Limits of memory need podman as root.");
        }
        String commit = output(List.of("git", "-C", HOME.toString(), "rev-parse", "HEAD"));
        for (String program : PROGRAMS) {
            if (!succeeds(List.of("podman", "image", "exists", image(program)))) {
                return Optional.of("There is no image of %s: deploy/container/build".formatted(program));
            }
            if (!run("image", "inspect", "--format", REVISION, image(program)).equals(commit)) {
                return Optional.of("The image of %s is of another commit: deploy/container/build".formatted(program));
            }
        }
        return Optional.empty();
    }

    /// What it says, without the line's end; fails when it fails.
    static String run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("podman"));
        command.addAll(List.of(words));
        return output(command);
    }

    /// The files of an image, without what podman adds to a container.
    static List<TarArchiveEntry> content(String program) throws IOException, InterruptedException {
        String container = run("create", image(program));
        List<TarArchiveEntry> files = new ArrayList<>();
        try {
            Process export = start(List.of("podman", "export", container));
            try (var archive = new TarArchiveInputStream(export.getInputStream())) {
                for (var file = archive.getNextEntry(); file != null; file = archive.getNextEntry()) {
                    files.add(file);
                }
            }
        } finally {
            run("rm", container);
        }
        return files;
    }

    /// What may fail because there is nothing to do.
    static void tries(String... words) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of("podman"));
        command.addAll(List.of(words));
        succeeds(command);
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            Process process = start(command);
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        Process process = start(command);
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("%s: %s".formatted(String.join(" ", command), said));
        }
        return said;
    }

    private static Process start(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("CONTAINERS_CONF", CONFIGURATION.toString()));
        return builder.start();
    }
}
