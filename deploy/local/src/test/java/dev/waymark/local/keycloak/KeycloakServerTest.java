package dev.waymark.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.local.process.Program;
import dev.waymark.local.realm.DemoRealm;
import dev.waymark.local.startup.StartupCaches;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {

    @TempDir
    private Path folder;

    private KeycloakServer server;

    @BeforeEach
    void unpacked() throws IOException {
        KeycloakPlace place = new KeycloakPlace(
                folder, folder.resolve("keycloak-1.zip"), URI.create("http://127.0.0.1:9180"), folder.resolve("log"));
        KeycloakAccess access = new KeycloakAccess("jdbc:postgresql://127.0.0.1:1/keycloak", "kc", "secret", "top");
        DemoRealm realm = DemoRealm.read(Path.of("../keycloak"));
        RealmChoice choice = new RealmChoice(
                realm,
                Map.of("WAYMARK_ACCESS_SECRET", "of this machine"),
                folder.resolve("remembered"),
                8080,
                8025,
                false,
                new FrontEndsOfThisRun(List.of(), folder.resolve("front-ends")));
        server = new KeycloakServer(place, access, new StartupCaches(folder, false), choice);
        Files.createDirectories(new KeycloakFiles(place).home().resolve("lib"));
    }

    @Test
    void itListensOnTheLoopbackAddressWithoutCluster() throws IOException {
        assertThat(server.program().command())
                .contains("start", "--optimized", "--cache=local", "--http-host=127.0.0.1", "--http-port=9180")
                .contains("--hostname=http://127.0.0.1:9180");
    }

    @Test
    void noPasswordStandsInTheCommand() throws IOException {
        Program program = server.program();

        assertThat(program.command()).noneMatch(word -> word.contains("secret") || word.equals("top"));
        assertThat(program.environment())
                .containsEntry("KC_DB_PASSWORD", "secret")
                .containsEntry("WAYMARK_ACCESS_SECRET", "of this machine");
    }

    @Test
    void theRealmIsImportedOnce() throws IOException, InterruptedException {
        assertThat(server.program().command()).contains("--import-realm");

        server.complete();

        assertThat(server.program().command()).doesNotContain("--import-realm");
    }
}
