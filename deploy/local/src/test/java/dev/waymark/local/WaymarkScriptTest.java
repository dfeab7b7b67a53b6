package dev.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.local.command.Arguments;
import dev.waymark.local.command.Command;
import dev.waymark.local.machine.Port;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shell script in a copy of the project that has nothing built, with only the commands that the test allows.
class WaymarkScriptTest {

    private static final List<String> COMMANDS = List.of(
            "sh",
            "dirname",
            "sed",
            "readlink",
            "find",
            "head",
            "tr",
            "uname",
            "sort",
            "wc",
            "grep",
            "date",
            "sleep",
            "mkdir",
            "cat",
            "awk");
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;

    @TempDir
    private Path folder;

    private Path project;
    private Path commands;

    @BeforeEach
    void copy() throws IOException {
        project = Files.createDirectory(folder.resolve("project"));
        Files.copy(Path.of("../../waymark"), project.resolve("waymark"));
        commands = Files.createDirectory(folder.resolve("commands"));
        for (String command : COMMANDS) {
            script(command, "exec %s \"$@\"".formatted(onPath(command)));
        }
    }

    @Test
    void helpNamesEveryCommandAndPort() throws Exception {
        Outcome outcome = run("help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.words()).contains("demo", "up", "status", "logs", "stop", "test");
        for (Port port : Port.values()) {
            assertThat(outcome.words()).contains("%s (%d)".formatted(port.label(), port.standard()));
        }
    }

    @Test
    void noWordsGetTheUsage() throws Exception {
        Outcome outcome = run();

        assertThat(outcome.code()).isEqualTo(MISUNDERSTOOD);
        assertThat(outcome.words()).contains("./waymark demo");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "demmo | 'demmo' is no command. Did you mean demo?",
                "statsu | 'statsu' is no command. Did you mean status?",
                "pu | 'pu' is no command. Did you mean up?",
                "DEMO | 'DEMO' is no command. Did you mean demo?",
                "dance | 'dance' is no command. There are: demo, up, status, logs, stop, test, help.",
                "demo --frontend http://localhost:5173 | '--frontend' is no option of demo. Did you mean --front-end?",
                "up --once | '--once' is no option of up. There are: --front-end, --port,",
                "demo --data --ocne --ocne | '--ocne' is no option of demo. Did you mean --once?",
                "logs gatway | 'gatway' is no program. Did you mean gateway?",
                "status now | 'now' is no option of status. There are: --data.",
                "test fast | 'fast' is no option of test, which takes none."
            })
    void aMisspeltWordIsToldWhichWasMeant(String words, String message) throws Exception {
        Outcome outcome = run(words.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(MISUNDERSTOOD);
        assertThat(outcome.words()).startsWith("Error: " + message).contains("See ./waymark help");
    }

    @Test
    void theScriptKnowsTheOptionsOfTheLauncher() throws Exception {
        for (Command command : Command.values()) {
            String refused = run(command.word(), "--none-of-these-words").words();

            assertThat(refused.replaceFirst("(?s).*There are: (.*)\\. See.*", "$1")
                            .split(", ", -1))
                    .as(command.word())
                    .containsExactlyInAnyOrderElementsOf(Arguments.optionsOf(command));
        }
    }

    @Test
    void aMissingMavenIsSaid() throws Exception {
        Outcome outcome = run("up");

        assertThat(outcome.code()).isEqualTo(FAILED);
        assertThat(outcome.words()).contains("Maven is missing").contains("What to do: Install Maven");
    }

    @Test
    void anOldMavenIsSaid() throws Exception {
        script("mvn", "echo 'Apache Maven 3.6.3 (abc)'");

        Outcome outcome = run("up");

        assertThat(outcome.code()).isEqualTo(FAILED);
        assertThat(outcome.words()).contains("Maven 3.6.3 is too old").contains("Install Maven");
    }

    @Test
    void aFailedBuildIsSaidWithItsErrorsAndItsLog() throws Exception {
        maven("echo '[INFO] Building Waymark :: Gateway 0.1.0 [5/6]'; echo '[ERROR] No space left on device'; exit 1");

        Outcome outcome = run("up");

        assertThat(outcome.code()).isEqualTo(FAILED);
        assertThat(outcome.words())
                .contains("Waymark :: Gateway", "No space left on device", "The build failed.", "build.log");
    }

    @Test
    void allModulesAreBuiltWhenNothingIsPackaged() throws Exception {
        maven("echo \"$@\" >" + folder + "/asked; exit 1");

        run("up");

        assertThat(folder.resolve("asked"))
                .hasContent("-B -Dquick -DskipTests -pl"
                        + " pictures,program-support,rest-support,cycle-client,assessment-service,initiative-service,roadmap-service,gateway,deploy/local"
                        + " package");
    }

    @Test
    void onlyTheLauncherIsBuiltWhenOnlyItIsMissing() throws Exception {
        for (String service : List.of("assessment-service", "initiative-service", "roadmap-service", "gateway")) {
            Path runner = project.resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
            Files.createDirectories(runner.getParent());
            Files.createFile(runner);
        }
        maven("echo \"$@\" >" + folder + "/asked; exit 1");

        run("up");

        assertThat(folder.resolve("asked")).hasContent("-B -Dquick -DskipTests -pl deploy/local package");
    }

    private void maven(String script) throws IOException {
        script("mvn", "[ \"$2\" = -v ] && { echo 'Apache Maven 3.9.9 (abc)'; exit; }\n" + script);
    }

    private void script(String command, String text) throws IOException {
        Path file = Files.writeString(commands.resolve(command), "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Outcome run(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                commands.resolve("sh").toString(), project.resolve("waymark").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", commands.toString(), "JAVA_HOME", System.getProperty("java.home")));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private static Path onPath(String command) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(directory -> Path.of(directory, command))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private record Outcome(int code, String words) {}
}
