package dev.waymark.local.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.local.output.Progress;
import dev.waymark.local.output.Trouble;
import dev.waymark.local.process.Child;
import dev.waymark.local.process.Children;
import dev.waymark.local.process.PidRecords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Progress progress =
            new Progress(new PrintStream(said, true, StandardCharsets.UTF_8), System.nanoTime());
    private Suite suite;

    @AfterEach
    void stop() throws IOException, InterruptedException {
        suite.stop(PATIENCE);
    }

    @Test
    void allProgramsRunWhenItIsReadyAndNoneWhenItIsStopped() throws IOException, InterruptedException {
        suite = suite(ScriptedComponent.LASTING);
        suite.start();

        List<Child> running = suite.running();
        assertThat(running).extracting(Child::name).containsExactlyInAnyOrder("database", "one", "two");
        assertThat(words()).contains("one").contains("ready after");

        suite.stop(PATIENCE);
        assertThat(running).noneMatch(Child::isAlive);
    }

    @Test
    void aProgramThatEndsWhileStartingFailsTheStart() {
        suite = suite("echo cannot bind; exit 7");

        assertThatThrownBy(suite::start)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("two ended unexpectedly (exit code 7)")
                .hasMessageContaining("cannot bind");
    }

    @Test
    void aProgramThatNeverAnswersFailsTheStart() {
        suite = suite(ScriptedComponent.SILENT);

        assertThatThrownBy(suite::start)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("two does not answer after 2");
    }

    @Test
    void theDeathOfAProgramEndsTheWorkThatNeedsIt() throws IOException, InterruptedException {
        suite = suite(ScriptedComponent.LASTING);
        suite.start();

        assertThatThrownBy(() -> new Watch(suite, progress).during(() -> {
                    kill("two");
                    new CountDownLatch(1).await();
                    return null;
                }))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("two ended unexpectedly (killed by signal 9)");
    }

    @Test
    void workThatNeedsTheSuiteIsWaitedForAndItsFailureIsKept() throws IOException, InterruptedException {
        suite = suite(ScriptedComponent.LASTING);
        suite.start();
        Watch watch = new Watch(suite, progress);

        watch.during(() -> {
            progress.text("worked");
            return null;
        });

        assertThat(words()).contains("worked");
        assertThatThrownBy(() -> watch.during(() -> {
                    throw new IOException("refused");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("refused");
    }

    @Test
    void aDemoEndsWhenAProgramDies() throws IOException, InterruptedException {
        suite = suite(ScriptedComponent.LASTING);
        suite.start();
        kill("one");

        assertThatThrownBy(() -> new Watch(suite, progress).untilEnding())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("one ended unexpectedly");
    }

    @Test
    void aProgramThatKeepsDyingIsGivenUpAfterItsRestarts() throws IOException, InterruptedException {
        suite = suite("[ -e $0 ] && exit 9; touch $0; exec sleep 600");
        suite.start();
        kill("two");

        assertThatThrownBy(() -> new Watch(suite, progress).restarting())
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("two ended unexpectedly (exit code 9)");
        assertThat(words()).contains("starts again (1 of 3)").contains("starts again (3 of 3)");
    }

    private Suite suite(String scriptOfTwo) {
        return new Suite(
                new ScriptedComponent("database", folder, ScriptedComponent.LASTING),
                List.of(
                        new ScriptedComponent("one", folder, ScriptedComponent.LASTING),
                        new ScriptedComponent("two", folder, scriptOfTwo)),
                new Children(new PidRecords(folder)),
                progress);
    }

    private void kill(String name) {
        suite.running().stream()
                .filter(child -> child.name().equals(name))
                .forEach(child -> ProcessHandle.of(child.pid()).orElseThrow().destroyForcibly());
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
