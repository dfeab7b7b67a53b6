package dev.waymark.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path folder;

    @Test
    void aPasswordIsMadeOnceAndKept() throws IOException {
        String password = new Secrets(folder).password("one");

        assertThat(password).hasSize(32);
        assertThat(new Secrets(folder).password("one")).isEqualTo(password);
        assertThat(new Secrets(folder).password("two")).isNotEqualTo(password);
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        Secrets secrets = new Secrets(folder);
        secrets.password("one");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file("one"))))
                .isEqualTo("rw-------");
    }
}
