package dev.waymark.kubernetes.played;

import java.io.IOException;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/// Counts each test as skipped where nothing can be played; asked before each, so that none is passed over in silence.
class NeedsImages implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws IOException, InterruptedException {
        Podman.missing().ifPresent(reason -> {
            throw new TestAbortedException(reason);
        });
    }
}
