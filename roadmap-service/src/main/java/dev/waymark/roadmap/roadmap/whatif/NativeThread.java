package dev.waymark.roadmap.roadmap.whatif;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// Calls the native solver beside the thread of a request. It would hold the carrier of a virtual thread, and with it
/// other
/// requests.
final class NativeThread {

    private NativeThread() {}

    /// Waits for what a search returns that runs on a platform thread of its own.
    static <T> T call(String name, Supplier<T> search) {
        return CompletableFuture.supplyAsync(
                        search, task -> Thread.ofPlatform().name(name).start(task))
                .join();
    }
}
