package dev.waymark.local.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A running program.
public final class Child {

    private static final int LAST_LINES = 8;

    private final Program program;
    private final Process process;

    private Child(Program program, Process process) {
        this.program = program;
        this.process = process;
    }

    static Child start(Program program) {
        return new Child(program, Spawner.start(program));
    }

    public Program program() {
        return program;
    }

    public String name() {
        return program.name();
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /// How it ended; only for a child that is no longer alive.
    public Ending ending() {
        return new Ending(name(), process.exitValue(), program.log(), LogTail.of(program.log(), LAST_LINES));
    }

    void whenEnded(Consumer<Child> listener) {
        CompletableFuture<Void> _ = process.onExit().thenRun(() -> listener.accept(this));
    }

    void askToStop() throws IOException {
        if (isAlive()) {
            program.stopSignal().send(process.toHandle());
        }
    }

    /// Waits for the end; kills the program and what it started when that takes longer than the patience.
    ///
    /// @return whether it ended by itself
    boolean awaitEnd(Duration patience) throws InterruptedException {
        if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return true;
        }
        kill();
        process.waitFor();
        return false;
    }

    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
