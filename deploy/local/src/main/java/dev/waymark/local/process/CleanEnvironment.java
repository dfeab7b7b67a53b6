package dev.waymark.local.process;

import java.util.List;
import java.util.Map;

/// The environment of a child: the launcher's own without what would silently reconfigure a program of the suite.
final class CleanEnvironment {

    private static final List<String> RECONFIGURING =
            List.of("KC_", "KEYCLOAK_", "QUARKUS_", "SMALLRYE_", "MP_", "WAYMARK_", "PG", "JAVA_OPTS");

    private CleanEnvironment() {}

    static void apply(Map<String, String> environment, Map<String, String> own) {
        environment.keySet().removeIf(CleanEnvironment::reconfigures);
        environment.putAll(own);
    }

    static boolean reconfigures(String variable) {
        return RECONFIGURING.stream().anyMatch(variable::startsWith);
    }
}
