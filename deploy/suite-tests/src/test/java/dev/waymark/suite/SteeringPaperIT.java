package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The steering paper of the sample company, as a browser shows it and prints it. Without Chromium the tests
/// that need it are skipped, and counted as skipped.
class SteeringPaperIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String POLICY = "Content-Security-Policy";

    /// A4 in points, as Chromium writes it.
    private static final Pattern A4 = Pattern.compile("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*]");

    private static final Map<String, Answer> ANSWERS = new ConcurrentHashMap<>();
    private static HttpServer server;

    /// What a browser gets.
    private record Answer(String content, String policy) {}

    @BeforeAll
    static void thePaperOfTheSampleIsServed() throws IOException, InterruptedException {
        var suite = RunningSuite.get();
        var path = "/v1/cycles/%s/steering-paper?format=html".formatted(suite.sampleCycle());
        // Right after a program was restarted, its siblings may be answered with 503.
        var answer = await().atMost(PATIENCE).until(() -> suite.as("sten").get(path), it -> it.statusCode() != 503);
        answer.then().statusCode(200).header("Content-Type", startsWith("text/html"));
        assertThat(answer.headers().getValues(POLICY)).hasSize(1);
        ANSWERS.put("/paper", new Answer(answer.asString(), answer.header(POLICY)));
        ANSWERS.put(
                "/bare", new Answer(answer.asString(), answer.header(POLICY).replace("frame-ancestors 'none'", "")));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", SteeringPaperIT::answer);
        server.start();
    }

    @AfterAll
    static void theServerStops() {
        server.stop(0);
    }

    @Test
    void thePaperStandsForItself() {
        var paper = ANSWERS.get("/paper");

        assertThat(paper.policy())
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe");
        assertThat(paper.content())
                .contains("Decisions asked for", "The ten numbers that matter", "Why these are left out", "<svg")
                .doesNotContain("<script", " style=", "src=", "http://127", "not known yet", "not shown to you")
                .doesNotContainPattern("href=\"(?!/v1/)");
    }

    @Test
    void whoSeesLessReadsThatItIsWithheld() throws IOException, InterruptedException {
        var suite = RunningSuite.get();
        var paper = suite.as("vera").get("/v1/cycles/%s/steering-paper?format=html".formatted(suite.sampleCycle()));

        paper.then().statusCode(200);
        assertThat(paper.asString())
                .contains("not shown to you", "None of your roles may see it.", "shown to its members")
                .doesNotContain("Index map", "Asked by");
    }

    @Test
    void itIsPrintedOnPagesOfA4() throws IOException {
        var file = Tools.work("steering-paper.pdf");
        Files.deleteIfExists(file);

        chromium("--print-to-pdf=" + file, "--no-pdf-header-footer", address("/paper"));

        var pdf = Files.readString(file, StandardCharsets.ISO_8859_1);
        var pages = Pattern.compile("/Type /Page\\b").matcher(pdf).results().count();
        assertThat(pages).isBetween(3L, 12L);
        assertThat(A4.matcher(pdf).results().count()).isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 680, 1600})
    void nothingIsWiderThanThePage(int width) throws IOException {
        ANSWERS.put("/measure", new Answer(measuring(width), ""));

        var dom = chromium("--dump-dom", "--virtual-time-budget=20000", "--window-size=1800,1000", address("/measure"));

        assertThat(dom).containsPattern("measured %1$d of %1$d: </pre>".formatted(width));
    }

    private static String chromium(String... arguments) throws IOException {
        var profile = Files.createDirectories(Tools.work("chromium"));
        var all = new ArrayList<>(List.of(
                "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--user-data-dir=" + profile));
        all.addAll(List.of(arguments));
        var outcome = Tools.program(Path.of("."), "chromium", all.toArray(String[]::new));
        outcome.succeeds();
        return outcome.said();
    }

    private static String address(String path) {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path))
                .toString();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = ANSWERS.get(exchange.getRequestURI().getPath());
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var bytes = answer.content().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
            if (!answer.policy().isEmpty()) {
                exchange.getResponseHeaders().add(POLICY, answer.policy());
            }
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /// A page that writes what is wider than the paper in a window of a width, once the paper is there.
    private static String measuring(int width) {
        return """
            <!DOCTYPE html><html lang="en"><title>Measure</title>
            <iframe id="page" src="/bare" width="%d" height="900" style="border:0"></iframe>
            <pre id="wide"></pre>
            <script>
            document.getElementById('page').addEventListener('load', () => {
              const page = document.getElementById('page').contentDocument;
              const room = page.documentElement.clientWidth;
              const wide = [...page.querySelectorAll('body *')]
                .filter(each => !each.closest('.patterns') && !each.closest('svg > *') && each.getClientRects().length > 0)
                .filter(each => each.getBoundingClientRect().right > room + 1 || each.getBoundingClientRect().left < -1)
                .map(each => each.tagName + '.' + each.getAttribute('class'));
              document.getElementById('wide').textContent =
                'measured ' + room + ' of ' + page.documentElement.scrollWidth + ': ' + wide.join(' ');
            });
            </script></html>""".formatted(width);
    }
}
