package dev.waymark.roadmap.roadmap.whatif;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Calls the native solver beside the thread of a request. It would hold the carrier of a virtual thread,
/// and with it other requests. At most one search for two cores runs at once, so that questions cannot
/// crowd out all else; others wait.
final class NativeThread {

    private static final Semaphore SEARCHES =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    private NativeThread() {}

    /// Waits for what a search returns that runs on a platform thread of its own.
    static <T> T call(String name, Supplier<T> search) {
        SEARCHES.acquireUninterruptibly();
        try {
            return CompletableFuture.supplyAsync(
                            search, task -> Thread.ofPlatform().name(name).start(task))
                    .join();
        } finally {
            SEARCHES.release();
        }
    }
}
