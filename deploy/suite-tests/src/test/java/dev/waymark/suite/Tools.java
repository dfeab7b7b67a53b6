package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// The judges' tools, fetched once with the versions of `judges/package-lock.json`. Where npm or its registry is absent
/// the tests that need them are skipped, and counted as skipped.
final class Tools {

    private static final Path FOLDER = Path.of("judges").toAbsolutePath();
    private static final Path LOCK = FOLDER.resolve("package-lock.json");
    private static final Path INSTALLED = FOLDER.resolve("node_modules/.package-lock.json");
    private static final Path WORK = Path.of("target/judged").toAbsolutePath();
    private static final Path BUILT =
            Path.of(System.getProperty("waymark.home")).resolve("gateway/target/classes/META-INF/waymark/openapi.json");
    private static final int PATIENCE_MINUTES = 10;

    private Tools() {}

    /// What a program printed and how it ended.
    record Outcome(int exit, String said) {

        void succeeds() {
            assertThat(exit).as(said).isZero();
        }
    }

    /// Runs a tool of the npm package.
    static Outcome npx(String tool, String... arguments) {
        requireInstalled();
        return run(FOLDER, command(FOLDER.resolve("node_modules/.bin/" + tool).toString(), arguments));
    }

    /// A tool of the npm package, for processes that go on.
    static Path tool(String name) {
        requireInstalled();
        return FOLDER.resolve("node_modules/.bin/" + name);
    }

    /// Compiles the front ends strictly, with the types of the document.
    static void compileFrontEnds() throws IOException {
        var types = FOLDER.resolve("generated/waymark.d.ts");
        Files.createDirectories(types.getParent());
        npx("openapi-typescript", document().toString(), "--output", types.toString())
                .succeeds();
        npx("tsc", "--project", "tsconfig.json").succeeds();
    }

    /// Runs a compiled front end.
    static Outcome node(String script, Map<String, String> settings) {
        requireInstalled();
        return run(FOLDER, List.of("node", "generated/journey/" + script), settings);
    }

    /// Runs a script of the judges as it is.
    static Outcome script(String script, Map<String, String> settings) {
        requireInstalled();
        return run(FOLDER, List.of("node", script), settings);
    }

    /// The first of these programs that there is, or skips the test where there is none.
    static Path anyOf(List<String> programs) {
        return programs.stream()
                .flatMap(program -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, program)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new TestAbortedException("none of %s is there".formatted(programs)));
    }

    /// Runs any other program, or skips the test where there is none.
    static Outcome program(Path folder, String program, String... arguments) {
        assumeTrue(exists(program), program + " is absent");
        return run(folder, command(program, arguments));
    }

    /// Where judged documents and generated clients go.
    static Path work(String name) throws IOException {
        Files.createDirectories(WORK);
        return WORK.resolve(name);
    }

    /// The document that the gateway serves, as it was built.
    static Path document() {
        return BUILT;
    }

    /// The same in OpenAPI 3.0.3, which the gateway makes when it is asked.
    static Path olderDocument() throws IOException {
        return served(RunningSuite.get().gateway(), "openapi-3.0.json", "openapi-3.0.json");
    }

    /// The document of a gateway, in a file of its own: Prism restarts when its file is written.
    static Path served(URI gateway, String name, String file) throws IOException {
        var document = RestAssured.get(gateway.resolve("/v1/" + name));
        document.then().statusCode(200);
        return Files.writeString(work(file), document.asString());
    }

    static ObjectNode read(Path document) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree(document.toFile());
    }

    private static synchronized void requireInstalled() {
        assumeTrue(exists("npm"), "npm is absent");
        if (isInstalled()) {
            return;
        }
        var outcome = run(FOLDER, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"));
        if (outcome.exit() != 0) {
            throw new TestAbortedException("npm could not fetch the tools: " + outcome.said());
        }
    }

    private static boolean isInstalled() {
        try {
            return Files.exists(INSTALLED)
                    && Files.getLastModifiedTime(INSTALLED).compareTo(Files.getLastModifiedTime(LOCK)) >= 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean exists(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> command(String program, String... arguments) {
        return Stream.concat(Stream.of(program), List.of(arguments).stream()).toList();
    }

    private static Outcome run(Path folder, List<String> command) {
        return run(folder, command, Map.of());
    }

    private static Outcome run(Path folder, List<String> command, Map<String, String> environment) {
        try {
            var output = Files.createTempFile(Files.createDirectories(WORK), "said", ".txt");
            var builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end:\n" + Files.readString(output));
            }
            var said = Files.readString(output);
            Files.delete(output);
            return new Outcome(process.exitValue(), said);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
