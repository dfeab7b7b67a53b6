package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A program does not start with a setting that it does not know.
@Execution(ExecutionMode.CONCURRENT)
class UnknownSettingIT {

    private static final Path GATEWAY =
            Path.of(System.getProperty("waymark.home"), "gateway/target/quarkus-app/quarkus-run.jar");

    @Test
    void aMisspeltVariableStopsTheStartAndTheNearestIsNamed() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", GATEWAY.toString())
                .redirectErrorStream(true);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().put("QUARKUS_MANAGEMENT_PORT", "0");
        builder.environment().put("WAYMARK_GATEWAY_PLACES_REQUEST", "10");

        var gateway = builder.start();
        try {
            var words = new String(gateway.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(gateway.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(gateway.exitValue()).isNotZero();
            assertThat(words)
                    .contains("Unknown setting WAYMARK_GATEWAY_PLACES_REQUEST;"
                            + " the nearest known one is WAYMARK_GATEWAY_PLACES_REQUESTS.");
        } finally {
            gateway.destroyForcibly();
        }
    }
}
