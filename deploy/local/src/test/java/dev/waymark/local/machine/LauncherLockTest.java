package dev.waymark.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherLockTest {

    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void create() throws IOException {
        data = new DataFolder(folder.resolve("data"));
        data.create();
    }

    @Test
    void aSecondLauncherIsToldOfTheFirst() throws IOException {
        try (LauncherLock first = LauncherLock.take(data)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> LauncherLock.take(data))
                    .isInstanceOfSatisfying(
                            Trouble.class,
                            trouble -> assertThat(trouble.advice()).contains("./waymark stop"))
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void theRunningLauncherCanBeFound() throws IOException {
        try (LauncherLock first = LauncherLock.take(data)) {
            assertThat(first).isNotNull();
            assertThat(LauncherLock.runningLauncher(data)).contains(ProcessHandle.current());
        }
    }

    @Test
    void anEndedLauncherIsNotInTheWay() throws IOException {
        LauncherLock.take(data).close();

        assertThat(LauncherLock.runningLauncher(data)).isEmpty();
        LauncherLock.take(data).close();
    }
}
