package dev.waymark.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CleanEnvironmentTest {

    @Test
    void settingsOfTheLauncherDoNotReachAChild() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "KC_DB", "dev-file",
                "QUARKUS_HTTP_PORT", "9999",
                "PGDATA", "/elsewhere",
                "JAVA_OPTS_APPEND", "-Dx=y",
                "PATH", "/usr/bin"));

        CleanEnvironment.apply(environment, Map.of("KC_DB_URL", "jdbc:postgresql:x"));

        assertThat(environment)
                .containsOnly(Map.entry("PATH", "/usr/bin"), Map.entry("KC_DB_URL", "jdbc:postgresql:x"));
    }
}
