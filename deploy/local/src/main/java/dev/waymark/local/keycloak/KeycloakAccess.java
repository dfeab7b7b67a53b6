package dev.waymark.local.keycloak;

import java.util.Map;

/// How Keycloak reaches its database, and the administrator it makes in an empty one.
public record KeycloakAccess(String jdbcUrl, String username, String password, String adminPassword) {

    public static final String ADMIN = "admin";

    Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL", jdbcUrl,
                "KC_DB_USERNAME", username,
                "KC_DB_PASSWORD", password,
                "QUARKUS_DATASOURCE_JDBC_FOREGROUND_VALIDATION_INTERVAL", "1S",
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword,
                "MALLOC_ARENA_MAX", "2");
    }
}
