package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// Clients that tools make from the document compile: what front-end teams and integrators will do.
class ClientsIT {

    private static final Path GENERATOR =
            Path.of("target/tools/openapi-generator-cli.jar").toAbsolutePath();

    @Test
    void theTypeScriptClientCompilesStrictly() throws IOException {
        compileTypeScript();
    }

    static void compileTypeScript() throws IOException {
        var types = Path.of("judges/generated/waymark.d.ts").toAbsolutePath();
        Files.createDirectories(types.getParent());

        Tools.npx("openapi-typescript", Tools.document().toString(), "--output", types.toString())
                .succeeds();
        Tools.npx("tsc", "--project", "tsconfig.json").succeeds();
    }

    @Test
    void theJavaClientCompiles() throws IOException {
        var client =
                generate("java", "library=native,openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true");
        var classes = Files.createDirectories(client.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var sources = Files.walk(client.resolve("src/main/java"))) {
            var units = files.getJavaFileObjectsFromPaths(
                    sources.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of("-d", classes.toString(), "-cp", classPath(), "-proc:none", "-nowarn");

            var compiled =
                    compiler.getTask(said, files, null, options, null, units).call();

            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    @Test
    void thePythonClientCompiles() throws IOException {
        var client = generate("python", "packageName=waymark,hideGenerationTimestamp=true");

        Tools.program(client, "python3", "-m", "compileall", "-q", "waymark").succeeds();
    }

    private static Path generate(String language, String properties) throws IOException {
        var client = Tools.work("client-" + language);
        Tools.program(
                        Path.of("."),
                        "java",
                        "-jar",
                        GENERATOR.toString(),
                        "generate",
                        "--input-spec",
                        Tools.olderDocument().toString(),
                        "--generator-name",
                        language,
                        "--additional-properties",
                        properties,
                        "--output",
                        client.toString())
                .succeeds();
        return client;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
