package dev.waymark.kubernetes.played;

import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.SampleCompany;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/// Plays the suite with the sample company until it is stopped; see `suite`.
final class Play {

    private Play() {}

    /// @param words the folder where data and logs are kept
    public static void main(String[] words) throws IOException, InterruptedException {
        var progress = new Progress(System.out, System.nanoTime());
        Podman.missing().ifPresent(reason -> {
            throw new IllegalStateException(reason);
        });
        progress.line("suite", "starts PostgreSQL, Keycloak and the containers");
        PlayedSuite suite = PlayedSuite.start(Path.of(words[0]).toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(suite), "stopping"));
        progress.line("suite", "ready");
        SampleCompany sample = new SampleCompany(Neighbours.sample());
        sample.show(suite.access(), sample.load(suite.access(), progress), false, progress);
        progress.text("\nConsole  %s/console".formatted(suite.gateway()));
        progress.text("\nCtrl-C, or deploy/kubernetes-tests/suite down, stops everything.");
        new CountDownLatch(1).await();
    }

    private static void stop(PlayedSuite suite) {
        try {
            suite.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
