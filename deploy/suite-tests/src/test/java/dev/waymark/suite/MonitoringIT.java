package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Alerts and dashboard read meters that the programs have.
class MonitoringIT {

    private static final Path FILES = Path.of("../kubernetes/waymark/files");
    private static final List<String> PROGRAMS =
            List.of("gateway", "assessment-service", "initiative-service", "roadmap-service");

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void everyMeterThatIsReadIsThere() throws IOException {
        suite.as("lea").get("/v1/cycles").then().statusCode(200);

        assertThat(MetricNames.ofFiles(FILES)).isSubsetOf(shown());
        assertThat(MetricNames.of("rate(waymark_gateway_request_seconds_count[5m])"))
                .as("a misspelt name")
                .doesNotContainAnyElementsOf(shown());
    }

    private Set<String> shown() {
        var names = new TreeSet<String>();
        for (var program : PROGRAMS) {
            names.addAll(
                    MetricNames.shown(RestAssured.get(suite.management(program).resolve("/q/metrics"))
                            .asString()));
        }
        return names;
    }
}
