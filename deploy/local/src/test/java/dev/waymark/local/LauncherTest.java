package dev.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.local.machine.DataFolder;
import dev.waymark.local.machine.FreePorts;
import dev.waymark.local.machine.LauncherLock;
import dev.waymark.local.machine.Port;
import dev.waymark.local.output.Progress;
import dev.waymark.local.sample.Sample;
import dev.waymark.local.sample.api.SuiteAccess;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

    @TempDir
    private Path home;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Launcher launcher;

    @BeforeEach
    void prepare() throws IOException {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        launcher = new Launcher(out, out, new Progress(out, System.nanoTime()), new NoSample());
        Path realm = Files.createDirectories(home.resolve("deploy/keycloak"));
        for (String file : List.of("waymark-realm.json", "demo-additions.json")) {
            Files.copy(Path.of("../keycloak").resolve(file), realm.resolve(file));
        }
        Path distribution = home.resolve("deploy/local/target/keycloak/keycloak-1.zip");
        Files.createDirectories(distribution.getParent());
        Files.createFile(distribution);
    }

    @Test
    void unknownWordsAreRefused() {
        assertThat(run("dance")).isEqualTo(Launcher.MISUNDERSTOOD);
        assertThat(words()).contains("'dance' is no command").contains("./waymark help");
    }

    @Test
    void aTakenPortFailsWithAWayOut() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Map<Port, Integer> ports = FreePorts.numbers();
            ports.put(Port.GATEWAY, taken.getLocalPort());

            assertThat(runWith("up", ports)).isEqualTo(Launcher.FAILED);
            assertThat(words())
                    .contains("Port %d, where gateway would listen, is taken.".formatted(taken.getLocalPort()))
                    .contains("--port gateway=");
        }
    }

    @Test
    void aMissingPackageFailsWithTheCommandThatMakesItAndLeavesNothingRunning() throws IOException {
        assertThat(runWith("up", FreePorts.numbers())).isEqualTo(Launcher.FAILED);
        assertThat(words())
                .contains("is missing")
                .contains("mvn -B -Dquick -DskipTests package")
                .endsWith("stopped\n");
        assertThat(home.resolve(".waymark/run")).isEmptyDirectory();
        assertThat(LauncherLock.runningLauncher(new DataFolder(home.resolve(".waymark"))))
                .isEmpty();
    }

    @Test
    void aMissingDistributionFailsWithTheCommandThatMakesIt() throws IOException {
        Files.delete(home.resolve("deploy/local/target/keycloak/keycloak-1.zip"));

        assertThat(runWith("up", FreePorts.numbers())).isEqualTo(Launcher.FAILED);
        assertThat(words()).contains("no Keycloak distribution").contains("-pl deploy/local package");
    }

    @Test
    void stoppingWhatDoesNotRunIsFine() {
        assertThat(run("stop")).isEqualTo(Launcher.OK);
        assertThat(words()).contains("Nothing runs with " + home.resolve(".waymark"));
    }

    @Test
    void whatDoesNotRunIsNotReadyAndHasNoLogs() {
        assertThat(run("status")).isEqualTo(Launcher.FAILED);
        assertThat(run("logs")).isEqualTo(Launcher.FAILED);
        assertThat(words())
                .contains("Nothing runs with " + home.resolve(".waymark"))
                .contains("There is no log in " + home.resolve(".waymark/logs"));
    }

    @Test
    void aBadOriginIsRefusedWithASentence() {
        assertThat(launcher.run(List.of("demo", "--front-end", "http://localhost:5173/"), home))
                .isEqualTo(Launcher.MISUNDERSTOOD);
        assertThat(words())
                .contains("--front-end cannot take 'http://localhost:5173/': it must end after host and port");
    }

    private int runWith(String command, Map<Port, Integer> ports) {
        List<String> arguments = new ArrayList<>(List.of(command));
        ports.forEach((port, number) -> arguments.addAll(List.of("--port", port.label() + "=" + number)));
        return launcher.run(arguments, home);
    }

    private int run(String command) {
        return launcher.run(List.of(command), home);
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static final class NoSample implements Sample {

        @Override
        public String load(SuiteAccess suite, Progress progress) {
            return "";
        }

        @Override
        public void show(SuiteAccess suite, String cycle, boolean explains, Progress progress) {}
    }
}
