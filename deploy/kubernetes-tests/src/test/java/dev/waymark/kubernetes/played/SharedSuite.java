package dev.waymark.kubernetes.played;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// One played suite with the sample company for all tests, stopped when they end. Where nothing can be played, none.
final class SharedSuite extends NeedsImages implements BeforeAllCallback {

    private @Nullable PlayedSuite suite;

    private record Played(PlayedSuite suite) implements AutoCloseable {

        static Played start(String key) {
            try {
                var suite = PlayedSuite.start(
                        Files.createTempDirectory(Path.of("target").toAbsolutePath(), "played-"));
                suite.loadSample();
                return new Played(suite);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            try {
                suite.stop();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException, InterruptedException {
        if (Podman.missing().isEmpty()) {
            suite = context.getRoot()
                    .getStore(Namespace.create(SharedSuite.class))
                    .computeIfAbsent("suite", Played::start, Played.class)
                    .suite();
        }
    }

    PlayedSuite get() {
        if (suite == null) {
            throw new IllegalStateException("Nothing is played here.");
        }
        return suite;
    }
}
