package dev.waymark.local.keycloak;

import dev.waymark.local.realm.DemoRealm;
import java.net.URI;
import java.nio.file.Path;

/// Where the local Keycloak lives.
///
/// @param folder for the unpacked distribution
/// @param distribution the zip of the distribution
/// @param address where it listens
/// @param log takes what it says
public record KeycloakPlace(Path folder, Path distribution, URI address, Path log) {

    public static final String NAME = "keycloak";

    /// The address of the realm, which is also the issuer of its tokens.
    public URI realm() {
        return URI.create(address + "/realms/" + DemoRealm.NAME);
    }
}
