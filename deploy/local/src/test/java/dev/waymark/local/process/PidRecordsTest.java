package dev.waymark.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.local.startup.JavaProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidRecordsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @Test
    void nothingOutlivesAKilledLauncherAndTheNextOne() throws Exception {
        Process launcher = new ProcessBuilder(
                        JavaProgram.java().toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForgetfulLauncher.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        ProcessIdentity child;
        try (BufferedReader output = launcher.inputReader()) {
            child = ProcessIdentity.of(Long.parseLong(output.readLine())).orElseThrow();
        }

        launcher.destroyForcibly().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        new PidRecords(folder).stopLeftovers(PATIENCE);

        assertThat(child.isAlive()).isFalse();
        assertThat(folder).isDirectoryNotContaining("glob:**.pid");
    }

    @Test
    void aLeftoverIsStoppedAndNamed() throws IOException, InterruptedException {
        Process leftover = new ProcessBuilder("sleep", "600").start();
        PidRecords records = new PidRecords(folder);
        records.write(Programs.lasting("one", folder), leftover.pid());

        assertThat(records.stopLeftovers(PATIENCE)).containsExactly("one");
        assertThat(leftover.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aForeignProcessUnderARecordedNumberIsLeftAlone() throws IOException, InterruptedException {
        Process foreign = new ProcessBuilder("sleep", "600").start();
        ProcessIdentity identity = ProcessIdentity.of(foreign.pid()).orElseThrow();
        ProcessIdentity earlier = new ProcessIdentity(foreign.pid(), identity.startTicks() - 100, identity.boot());
        Files.writeString(folder.resolve("one.pid"), earlier.line() + "\nTERM");

        List<String> stopped = new PidRecords(folder).stopLeftovers(PATIENCE);

        assertThat(stopped).isEmpty();
        assertThat(foreign.isAlive()).isTrue();
        foreign.destroyForcibly();
    }

    @Test
    void anUnreadableRecordIsThrownAway() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("one.pid"), "");
        Files.writeString(folder.resolve("two.pid"), "no\nnumber");

        assertThat(new PidRecords(folder).stopLeftovers(PATIENCE)).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }
}
