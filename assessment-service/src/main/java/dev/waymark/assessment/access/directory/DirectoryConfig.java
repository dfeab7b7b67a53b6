package dev.waymark.assessment.access.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// How people are invited through Keycloak.
@ConfigMapping(prefix = "waymark.access.directory")
interface DirectoryConfig {

    /// Secret of that client, waymark-access in the realm that we ship. Where it is not set, nobody is invited, and
    /// roles are given in Keycloak.
    Optional<String> clientSecret();

    /// The client by whose service account people are invited.
    @WithDefault("waymark-access")
    String clientId();

    /// Address of the realm, such as https://sign-in.example/realms/waymark. Where it is not set, that which
    /// verifies tokens (quarkus.oidc.auth-server-url).
    Optional<URI> realm();

    /// How long an answer of Keycloak may take.
    @WithDefault("10S")
    Duration timeout();

    /// How long the link in the mail of an invitation can be followed.
    @WithDefault("72H")
    Duration linkLifetime();

    /// Whether who is invited must set up a second factor (a one-time password), too.
    @WithDefault("false")
    boolean secondFactor();
}
