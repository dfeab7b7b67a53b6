package dev.waymark.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.local.output.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    private Children children;

    @BeforeEach
    void start() {
        children = new Children(new PidRecords(folder));
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        children.stop(List.of("one", "two"), SHORT);
    }

    @Test
    void aProgramThatEndsIsReportedWithItsLastWords() throws IOException, InterruptedException {
        children.start(Programs.shell("one", folder, "echo first; echo last; exit 3"));

        Ending ending = children.nextEnded(LONG).map(Child::ending).orElseThrow();

        assertThat(ending.message())
                .isEqualTo("one ended unexpectedly (exit code 3). Its last words:\n    | first\n    | last");
    }

    @Test
    void aKilledProgramIsReportedWithItsSignal() throws IOException, InterruptedException {
        Child child = children.start(Programs.lasting("one", folder));

        ProcessHandle.of(child.pid()).orElseThrow().destroyForcibly();

        Ending ending = children.nextEnded(LONG).map(Child::ending).orElseThrow();
        assertThat(ending.cause()).isEqualTo("killed by signal 9");
        assertThat(children.running()).isEmpty();
    }

    @Test
    void aRunningProgramIsNotReported() throws IOException, InterruptedException {
        children.start(Programs.lasting("one", folder));

        assertThat(children.nextEnded(SHORT)).isEmpty();
        assertThat(folder.resolve("one.pid")).exists();
    }

    @Test
    void stoppingEndsTheProgramsAndForgetsThem() throws IOException, InterruptedException {
        Child one = children.start(Programs.lasting("one", folder));
        Child two = children.start(Programs.lasting("two", folder));

        List<String> killed = children.stop(List.of("two", "one"), LONG);

        assertThat(killed).isEmpty();
        assertThat(List.of(one, two)).noneMatch(Child::isAlive);
        assertThat(folder).isDirectoryNotContaining("glob:**.pid");
    }

    @Test
    void aProgramThatDoesNotWantToStopIsKilledWithWhatItStarted() throws IOException, InterruptedException {
        children.start(
                Programs.shell("one", folder, "trap '' TERM; sleep 600 & echo $! > " + folder + "/inner; wait; wait"));
        ProcessIdentity inner = ProcessIdentity.of(Long.parseLong(awaitLine(folder.resolve("inner"))))
                .orElseThrow();

        List<String> killed = children.stop(List.of("one"), SHORT);

        assertThat(killed).containsExactly("one");
        assertThat(endsWithin(inner, LONG)).isTrue();
    }

    /// Who runs the tests in the background may ignore INT, which a shell inherits and cannot undo; `env` can.
    @Test
    void theSignalOfAProgramIsUsed() throws IOException, InterruptedException {
        Program program = new Program(
                "one",
                List.of(
                        "env",
                        "--default-signal=INT",
                        "sh",
                        "-c",
                        "trap 'echo asked; exit 0' INT; echo up; while :; do sleep 0.05; done"),
                Map.of(),
                folder.resolve("one.log"),
                StopSignal.INT);
        children.start(program);
        awaitLine(program.log());

        assertThat(children.stop(List.of("one"), LONG)).isEmpty();
        assertThat(program.log()).hasContent("up\nasked");
    }

    @Test
    void aMissingProgramIsTrouble() {
        Program program =
                new Program("one", List.of("/no/such/program"), Map.of(), folder.resolve("one.log"), StopSignal.TERM);

        assertThatThrownBy(() -> {
                    children.start(program);
                    throw died(children.nextEnded(LONG));
                })
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("one")
                .hasMessageContaining("/no/such/program");
    }

    /// Where programs start through `setsid`, that one says that it cannot execute them.
    private static Trouble died(Optional<Child> child) {
        return new Trouble(child.orElseThrow().ending().message(), "");
    }

    private static boolean endsWithin(ProcessIdentity process, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        return !process.isAlive();
    }

    private static String awaitLine(Path file) throws IOException {
        long deadline = System.nanoTime() + LONG.toNanos();
        while (System.nanoTime() < deadline) {
            if (Files.exists(file) && Files.readString(file).endsWith("\n")) {
                return Files.readString(file).strip();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("Nothing was written to " + file);
    }
}
