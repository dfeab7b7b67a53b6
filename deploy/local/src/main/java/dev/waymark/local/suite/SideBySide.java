package dev.waymark.local.suite;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Does several things at the same time; the first failure ends the others.
final class SideBySide {

    private SideBySide() {}

    /// Returns when all are done, or when one has failed and none is running any more.
    static void run(List<Callable<Void>> tasks) throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletionService<Void> completions = new ExecutorCompletionService<>(threads);
            tasks.forEach(completions::submit);
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
