package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// People of each role do their work in the console, in a real browser: `judges/console/journeys`. On every page axe
/// finds nothing, nothing is cut or covered at three widths, and the Content-Security-Policy has nothing to report.
/// Skipped where there is no Chromium. `-Dwaymark.console.update` takes the pictures of `docs/pictures/console` again.
/// Somebody with two roles, who is no demo user, sends records by hand. The last class, because it changes the sample
/// company that others compare with what is committed.
@Order(Integer.MAX_VALUE)
class ConsoleIT {

    private static final Path PICTURES =
            Path.of(System.getProperty("waymark.home")).resolve("docs/pictures/console");

    @Test
    void everyRoleDoesItsWork() throws IOException, InterruptedException {
        var browser = Tools.anyOf(List.of("chromium", "chromium-browser", "google-chrome"));
        var suite = RunningSuite.get();
        new RealmAdministration(suite).addPerson("ilse", "waymark-demo", "programme-lead", "integrator");
        var settings = new HashMap<>(Map.of(
                "GATEWAY", suite.gateway().toString(),
                "REALM", suite.realm().toString(),
                "CYCLE", suite.sampleCycle(),
                "BROWSER", browser.toString()));
        if (System.getProperty("waymark.console.update") != null) {
            settings.put("PICTURES", Files.createDirectories(PICTURES).toString());
        }

        var outcome = Tools.script("console/run.mjs", settings);

        outcome.succeeds();
        assertThat(outcome.said()).contains(" 0 faults");
    }
}
