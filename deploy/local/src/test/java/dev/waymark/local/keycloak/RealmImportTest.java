package dev.waymark.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.local.realm.DemoRealm;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmImportTest {

    @TempDir
    private Path folder;

    private final DemoRealm realm = DemoRealm.read(Path.of("../keycloak"));

    @Test
    void aChangedRealmIsNoticedOnlyAfterAnImport() throws IOException {
        Path remembered = folder.resolve("realm.fingerprint");
        RealmImport first = new RealmImport(remembered, realm.importable(8080, 8025));
        assertThat(first.isDone()).isFalse();
        assertThat(first.isOutdated()).isFalse();

        first.rememberFirst();

        RealmImport changed = new RealmImport(remembered, realm.importable(9080, 8025));
        assertThat(first.isOutdated()).isFalse();
        assertThat(changed.isOutdated()).isTrue();
        changed.rememberFirst();
        assertThat(changed.isOutdated()).isTrue();
        changed.remember();
        assertThat(changed.isOutdated()).isFalse();
    }
}
