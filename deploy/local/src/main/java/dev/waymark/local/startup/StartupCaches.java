package dev.waymark.local.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The ahead-of-time caches of the JDK, with which a Java program starts two to three times sooner.
///
/// A program without a cache is started in recording mode, writes its recording when it stops, and gets the cache
/// made from that. The name of a cache holds a fingerprint of all it depends on, so a stale one is never used; a
/// missing, unfinished or unreadable one only costs time.
public final class StartupCaches {

    private static final String CACHE = ".aot";
    private static final String RECORDING = ".recording";
    private static final String UNFINISHED = ".new";

    private final Path folder;
    private final boolean records;

    /// @param records whether programs without a cache are recorded
    public StartupCaches(Path folder, boolean records) {
        this.folder = folder;
        this.records = records;
    }

    /// The command that starts the program, without its arguments.
    public List<String> command(JavaProgram program) throws IOException {
        Path cache = cache(program);
        if (Files.exists(cache)) {
            return program.command(List.of("-XX:AOTCache=" + cache));
        }
        return program.command(
                records ? List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recording(cache)) : List.of());
    }

    /// Whether the program would be started in recording mode.
    public boolean isMissing(JavaProgram program) throws IOException {
        return records && !Files.exists(cache(program));
    }

    /// Removes what an interrupted launcher left.
    public void removeUnfinished() throws IOException {
        delete(file -> file.endsWith(RECORDING) || file.endsWith(UNFINISHED));
    }

    /// Whether the stopped program left a recording.
    public boolean hasRecording(JavaProgram program) throws IOException {
        return Files.exists(recording(cache(program)));
    }

    /// Makes the cache from the recording that the stopped program left.
    ///
    /// @return whether there is a cache now; when not, the next start records again
    public boolean create(JavaProgram program, Path log) throws IOException, InterruptedException {
        Path cache = cache(program);
        Path recording = recording(cache);
        Path unfinished = cache.resolveSibling(cache.getFileName() + UNFINISHED);
        Process process = null;
        try {
            process = new ProcessBuilder(program.command(List.of(
                            "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + unfinished)))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (process.waitFor() != 0 || !Files.exists(unfinished)) {
                return false;
            }
            delete(file -> file.startsWith(program.name() + "-") && file.endsWith(CACHE));
            Files.move(unfinished, cache, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(recording);
        }
    }

    private void delete(Predicate<String> name) throws IOException {
        List<Path> unwanted;
        try (Stream<Path> files = Files.list(folder)) {
            unwanted = files.filter(file -> name.test(file.getFileName().toString()))
                    .toList();
        }
        for (Path file : unwanted) {
            Files.delete(file);
        }
    }

    private Path cache(JavaProgram program) throws IOException {
        return folder.resolve("%s-%s%s".formatted(program.name(), Fingerprint.of(program), CACHE));
    }

    private static Path recording(Path cache) {
        return cache.resolveSibling(cache.getFileName() + RECORDING);
    }
}
