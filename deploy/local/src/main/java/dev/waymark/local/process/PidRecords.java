package dev.waymark.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Which processes the launcher started, on disk: what a killed launcher left behind is found by the next one.
public final class PidRecords {

    private static final String SUFFIX = ".pid";

    private final Path folder;

    public PidRecords(Path folder) {
        this.folder = folder;
    }

    void write(Program program, long pid) throws IOException {
        Optional<ProcessIdentity> identity = ProcessIdentity.of(pid);
        if (identity.isPresent()) {
            Files.writeString(file(program.name()), identity.get().line() + "\n" + program.stopSignal());
        }
    }

    void remove(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /// Stops what an earlier launcher left running, and only that.
    ///
    /// @param patience how long a process may take to stop by itself
    /// @return the names of what was stopped
    public List<String> stopLeftovers(Duration patience) throws IOException, InterruptedException {
        List<Leftover> leftovers = new ArrayList<>();
        for (Path file : files()) {
            leftover(file).ifPresent(leftovers::add);
        }
        for (Leftover leftover : leftovers) {
            leftover.signal().send(leftover.process());
        }
        for (Leftover leftover : leftovers) {
            leftover.awaitEnd(patience);
        }
        for (Path file : files()) {
            Files.delete(file);
        }
        return leftovers.stream().map(Leftover::name).toList();
    }

    /// The recorded processes that run now, by the names of their programs.
    public Map<String, ProcessHandle> running() throws IOException {
        Map<String, ProcessHandle> running = new TreeMap<>();
        for (Path file : files()) {
            leftover(file).ifPresent(each -> running.put(each.name(), each.process()));
        }
        return running;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Leftover> leftover(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != 2) {
            return Optional.empty();
        }
        String name = file.getFileName().toString().replace(SUFFIX, "");
        return ProcessIdentity.parse(lines.getFirst())
                .filter(ProcessIdentity::isAlive)
                .flatMap(identity -> ProcessHandle.of(identity.pid()))
                .map(process -> new Leftover(name, process, StopSignal.valueOf(lines.getLast())));
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }

    private record Leftover(String name, ProcessHandle process, StopSignal signal) {

        void awaitEnd(Duration patience) throws InterruptedException {
            try {
                process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }
}
