package dev.waymark.suite;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The rendering in OpenAPI 3.0.3 is as sound as the document itself, and the clients that tools make from it compile:
/// what integrators will do whose tools know no newer version.
@Execution(ExecutionMode.CONCURRENT)
class OlderRenderingIT {

    private static final Path GENERATOR =
            Path.of("target/tools/openapi-generator-cli.jar").toAbsolutePath();

    /// Programs that send records, as integrators write them with these clients.
    private static final Path PROGRAMS = Path.of("judges/clients").toAbsolutePath();

    @Test
    void spectralFindsNoFault() throws IOException {
        LintIT.spectral(Tools.olderDocument()).succeeds();
    }

    @Test
    void redoclyFindsNoFault() throws IOException {
        LintIT.redocly(Tools.olderDocument()).succeeds();
    }

    @Test
    void theJavaClientCompilesWithAProgramThatSendsRecords() throws IOException {
        var client =
                generate("java", "library=native,openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true");
        var classes = Files.createDirectories(client.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var sources = Files.walk(client.resolve("src/main/java"))) {
            var units = files.getJavaFileObjectsFromPaths(Stream.concat(
                            sources.filter(file -> file.toString().endsWith(".java")),
                            Stream.of(PROGRAMS.resolve("SendRecords.java")))
                    .toList());
            var options = List.of("-d", classes.toString(), "-cp", classPath(), "-proc:none", "-nowarn");

            var compiled =
                    compiler.getTask(said, files, null, options, null, units).call();

            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    @Test
    void thePythonClientCompilesWithAProgramThatSendsRecords() throws IOException {
        var client = generate("python", "packageName=waymark,hideGenerationTimestamp=true");

        Files.copy(PROGRAMS.resolve("send_records.py"), client.resolve("send_records.py"), REPLACE_EXISTING);
        Tools.program(client, "python3", "-m", "compileall", "-q", "waymark", "send_records.py")
                .succeeds();
    }

    private static Path generate(String language, String properties) throws IOException {
        var client = Tools.work("client-" + language);
        Tools.program(
                        Path.of("."),
                        "java",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
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
