package dev.waymark.suite;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/// Prism between a client and a server: passes everything on, and writes down every answer that the document does not
/// allow. Where npm is absent there is none, and requests go straight to the server.
final class ValidatingProxy {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String VIOLATION = "Violation: response";

    private final URI address;
    private final Optional<Process> process;
    private final Path output;

    private ValidatingProxy(URI address, Optional<Process> process, Path output) {
        this.address = address;
        this.process = process;
        this.output = output;
    }

    /// The proxy before the gateway, judging by the document that the gateway serves.
    static ValidatingProxy before(URI gateway) {
        try {
            return start(Tools.served(gateway, "openapi.json", "judged.json"), gateway);
        } catch (TestAbortedException absent) {
            return new ValidatingProxy(gateway, Optional.empty(), Path.of("absent"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// A proxy before any server, judging by any document.
    static ValidatingProxy start(Path document, URI server) throws IOException {
        var port = RunningSuite.freePort();
        var output = Tools.work("prism-%d.log".formatted(port));
        var process = new ProcessBuilder(
                        Tools.tool("prism").toString(),
                        "proxy",
                        document.toString(),
                        server.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        String.valueOf(port))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var proxy = new ValidatingProxy(URI.create("http://127.0.0.1:" + port), Optional.of(process), output);
        await().atMost(PATIENCE).until(() -> proxy.said().contains("Prism is listening") || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException("Prism does not start: " + proxy.said());
        }
        return proxy;
    }

    URI address() {
        return address;
    }

    boolean isPresent() {
        return process.isPresent();
    }

    /// The answers so far that the document does not allow.
    List<String> violations() {
        return said().lines().filter(line -> line.contains(VIOLATION)).toList();
    }

    private String said() {
        try {
            return Files.readString(output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void stop() {
        process.ifPresent(running -> {
            running.descendants().forEach(ProcessHandle::destroy);
            running.destroy();
        });
    }
}
