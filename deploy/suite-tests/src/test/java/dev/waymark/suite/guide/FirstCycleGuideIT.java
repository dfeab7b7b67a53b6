package dev.waymark.suite.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.suite.AnswersAsDocumented;
import dev.waymark.suite.RunningSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A first cycle, as the guide for programme leads shows it, from nothing to a published roadmap.
@ExtendWith(AnswersAsDocumented.class)
class FirstCycleGuideIT {

    private static final Path GUIDE =
            Path.of(System.getProperty("waymark.home")).resolve("docs/guides/first-cycle.md");

    @TempDir
    private Path folder;

    @Test
    void theCommandsOfTheGuideDoWhatItSays() throws IOException, InterruptedException {
        var suite = RunningSuite.get();
        var variables = Map.of(
                "GATEWAY", suite.access().gateway().toString(),
                "LEAD", suite.token("lea"),
                "COMMITTEE", suite.token("sten"),
                "ADA", suite.token("ada.service"),
                "BEN", suite.token("ben.service"),
                "INES", suite.token("ines.it"));

        assertThat(Guide.read(GUIDE).run(folder, variables)).isEmpty();
        assertThat(Files.readString(folder.resolve("paper.html")))
                .contains("Approve the roadmap “Service 2027”?", "Go on with the programme in 2028");
    }
}
