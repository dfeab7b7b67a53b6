package dev.waymark.local.parallel;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Does several things at the same time; the first failure ends the others.
public final class SideBySide {

    /// One of the things.
    @FunctionalInterface
    public interface Task {

        void run() throws IOException, InterruptedException;
    }

    private SideBySide() {}

    /// Returns when all are done, or when one has failed and none is running any more.
    public static void run(List<? extends Task> tasks) throws IOException, InterruptedException {
        if (!tasks.isEmpty()) {
            run(tasks, tasks.size());
        }
    }

    /// The same with at most so many at once.
    public static void run(List<? extends Task> tasks, int atOnce) throws IOException, InterruptedException {
        try (ExecutorService threads =
                Executors.newFixedThreadPool(atOnce, Thread.ofVirtual().factory())) {
            CompletionService<Void> completions = new ExecutorCompletionService<>(threads);
            for (Task task : tasks) {
                completions.submit(() -> {
                    task.run();
                    return null;
                });
            }
            try {
                for (int done = 0; done < tasks.size(); done++) {
                    completions.take().get();
                }
            } catch (ExecutionException e) {
                throw rethrow(Objects.requireNonNull(e.getCause()));
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private static RuntimeException rethrow(Throwable cause) throws IOException, InterruptedException {
        return switch (cause) {
            case RuntimeException e -> e;
            case IOException e -> throw e;
            case InterruptedException e -> throw e;
            default -> new IllegalStateException(cause);
        };
    }
}
