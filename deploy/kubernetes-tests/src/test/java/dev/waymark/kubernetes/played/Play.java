package dev.waymark.kubernetes.played;

import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.SampleCompany;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Plays the suite with the sample company until it is stopped by a signal, at any moment; see `suite`.
final class Play {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Play() {}

    /// @param words the folder where data and logs are kept
    public static void main(String[] words) throws IOException {
        var progress = new Progress(System.out, System.nanoTime());
        var main = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(main), "stopping"));
        try {
            play(Path.of(words[0]).toAbsolutePath(), progress);
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            progress.line("suite", "stops");
        }
    }

    private static void play(Path folder, Progress progress) throws IOException, InterruptedException {
        Podman.missing().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        progress.line("suite", "starts PostgreSQL, Keycloak and the containers");
        PlayedSuite suite = PlayedSuite.start(folder);
        progress.line("suite", "ready");
        SampleCompany sample = new SampleCompany(Neighbours.sample());
        sample.show(suite.access(), sample.load(suite.access(), progress), false, progress);
        progress.text("\nTo try the API: %s/console/api".formatted(suite.gateway()));
        progress.text("\nCtrl-C, or deploy/kubernetes-tests/suite down, stops everything.");
    }

    /// Ends what `main` is doing, then the containers, then PostgreSQL and Keycloak, which are in child processes.
    private static void stop(Thread main) {
        try {
            main.interrupt();
            main.join(PATIENCE);
            PlayedSuite.removePods();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            List<ProcessHandle> children = ProcessHandle.current().children().toList();
            children.forEach(ProcessHandle::destroy);
            children.forEach(child -> child.onExit().join());
        }
    }
}
