package dev.waymark.local.keycloak;

import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.startup.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Which realm Keycloak's database holds, and which it should.
///
/// Keycloak imports a realm only where there is none. A later import replaces the realm and with it everybody who was
/// added since, so it happens only when asked for.
final class RealmImport {

    private final Path remembered;
    private final String realm;

    /// @param remembered keeps the fingerprint of the imported realm
    /// @param realm the realm to import
    RealmImport(Path remembered, String realm) {
        this.remembered = remembered;
        this.realm = realm;
    }

    /// Whether the database holds the realm in some version.
    boolean isDone() {
        return Files.exists(remembered);
    }

    /// Whether the database holds another version of the realm.
    boolean isOutdated() throws IOException {
        return isDone() && !Files.readString(remembered).equals(fingerprint());
    }

    void rememberFirst() throws IOException {
        if (!isDone()) {
            remember();
        }
    }

    void remember() throws IOException {
        Files.writeString(remembered, fingerprint());
    }

    /// Writes the realm where Keycloak looks for realms to import.
    Path writeInto(Path home) throws IOException {
        Path folder = home.resolve("data/import");
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(DemoRealm.NAME + "-realm.json"), realm);
    }

    private String fingerprint() {
        return Fingerprint.of(List.of(realm));
    }
}
