package dev.waymark.local.suite;

import dev.waymark.local.output.Progress;
import dev.waymark.local.process.Ending;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Looks after the programs of a running suite.
public final class Watch {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofHours(1);
    private static final int RESTARTS = 3;

    private final Suite suite;
    private final Progress progress;

    public Watch(Suite suite, Progress progress) {
        this.suite = suite;
        this.progress = progress;
    }

    /// Does something that needs the suite; the death of a program ends it and is the failure that is reported.
    public void during(Callable<Void> work) throws IOException, InterruptedException {
        FutureTask<Void> task = new FutureTask<>(work);
        Thread thread = Thread.ofVirtual().start(task);
        try {
            while (!task.isDone()) {
                failOnEnding(POLL);
            }
            failOnEnding(Duration.ZERO);
            task.get();
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } finally {
            thread.interrupt();
        }
    }

    /// Waits for ever; fails when a program ends.
    public void untilEnding() throws InterruptedException {
        while (true) {
            failOnEnding(LONG);
        }
    }

    /// Waits for ever; starts a program again that ends, and fails when it ends too often.
    public void restarting() throws IOException, InterruptedException {
        RestartBudget budget = new RestartBudget(RESTARTS);
        while (true) {
            Optional<Ending> ending = suite.nextEnding(LONG);
            if (ending.isPresent()) {
                restart(ending.get(), budget);
            }
        }
    }

    private void restart(Ending ending, RestartBudget budget) throws IOException, InterruptedException {
        String name = ending.name();
        if (!budget.take(name)) {
            throw Suite.died(ending);
        }
        progress.text(ending.message());
        progress.line(name, "starts again (%s)".formatted(budget.position(name)));
        suite.restart(name);
    }

    private void failOnEnding(Duration within) throws InterruptedException {
        Optional<Ending> ending = suite.nextEnding(within);
        if (ending.isPresent()) {
            throw Suite.died(ending.get());
        }
    }

    private static RuntimeException failure(Throwable cause) throws IOException {
        return switch (cause) {
            case RuntimeException e -> e;
            case IOException e -> throw e;
            default -> new IllegalStateException(cause);
        };
    }
}
