package dev.waymark.local.process;

import dev.waymark.local.output.Trouble;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Starts programs so that none outlives the launcher, not even a killed one.
///
/// Each program gets a session of its own (`setsid`): Ctrl-C in the terminal reaches only the launcher, which then
/// stops the others in order. Each asks the kernel for its own stop signal when the launcher dies (`setpriv
/// --pdeathsig`). The kernel watches the *thread* that started the program, so all start from one thread that lives
/// as long as the launcher. Both commands replace themselves by the program, so the process id stays the same; both
/// belong to util-linux, and where they are missing programs start without them.
final class Spawner {

    private static final ExecutorService STARTING_THREAD = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("spawner").factory());
    private static final boolean ISOLATES = isolates();

    private Spawner() {}

    /// An interruption does not reach into this: a started process is always returned.
    static Process start(Program program) {
        List<String> command = new ArrayList<>(ISOLATES ? isolation(program.stopSignal()) : List.of());
        command.addAll(program.command());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
        CleanEnvironment.apply(builder.environment(), program.environment());
        try {
            return CompletableFuture.supplyAsync(() -> start(builder), STARTING_THREAD)
                    .join();
        } catch (CompletionException e) {
            throw new Trouble(
                    "%s cannot be started: %s".formatted(program.name(), e.getCause()),
                    "See whether %s exists and may be executed, and whether the disk has room."
                            .formatted(program.command().getFirst()),
                    e);
        }
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> isolation(StopSignal signal) {
        return List.of("setsid", "setpriv", "--pdeathsig", signal.name());
    }

    private static boolean isolates() {
        List<String> probe = new ArrayList<>(isolation(StopSignal.TERM));
        probe.add("true");
        try {
            return new ProcessBuilder(probe)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
