package dev.waymark.kubernetes.played;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The services of the previous release on the databases of this one, as after a rollback. Their images carry the tag
/// that `-Dwaymark.previous` names.
class PreviousReleaseIT {

    @RegisterExtension
    static final SharedSuite SHARED = new SharedSuite();

    private static final String PREVIOUS = System.getProperty("waymark.previous", "");

    @Test
    void theyReadWhatThisReleaseWroteAndWriteWhatItReads() throws IOException, InterruptedException {
        assumeTrue(!PREVIOUS.isEmpty(), "No images of a previous release are named: -Dwaymark.previous=TAG");
        PlayedSuite suite = SHARED.get();
        var before = suite.publishedRoadmaps();
        try {
            for (String service : PlayedSuite.WITH_DATABASE) {
                suite.replace(service, PREVIOUS);
            }

            assertThat(suite.publishedRoadmaps()).hasSameSizeAs(before);
            suite.loadSecondCompany();
        } finally {
            for (String service : PlayedSuite.WITH_DATABASE) {
                suite.replace(service, Podman.TAG);
            }
        }
        assertThat(suite.publishedRoadmaps()).hasSize(before.size() + 1);
    }
}
