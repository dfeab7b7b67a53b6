package dev.waymark.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.gateway.suite.RunningSuite;
import dev.waymark.gateway.suite.Tokens;
import dev.waymark.gateway.suite.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class AccessLogTest {

    private static final Logger LOG = Logger.getLogger("waymark.access");

    private static final PatternFormatter MESSAGE = new PatternFormatter("%m");

    @TestHTTPResource("/")
    URI gateway;

    private final List<String> seen = new ArrayList<>();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(MESSAGE.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOG.addHandler(listener);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(listener);
    }

    @Test
    void aRequestIsOneLineWithoutItsQueryAndItsToken() throws InterruptedException {
        var token = Tokens.lead();
        given().auth()
                .oauth2(token)
                .header("X-Request-Id", "seen")
                .queryParam("name", "private")
                .get("/v1/cycles/hops");

        var line = line("seen");

        assertThat(line)
                .matches(
                        "method=GET path=/v1/cycles/hops operation=getCycle service=assessment-service status=200"
                                + " bytes=4 ms=\\d+ subject=1f0e7a52-0000-7000-8000-000000000001 requestId=seen traceId=[0-9a-f]{32}")
                .doesNotContain("private", token);
    }

    @Test
    void aRefusedRequestIsALineToo() throws InterruptedException {
        given().header("X-Request-Id", "refused").get("/v1/nothing");

        assertThat(line("refused"))
                .startsWith("method=GET path=/v1/nothing operation=- service=- status=404 ")
                .contains(" subject=- ");
    }

    @Test
    void aTargetThatWasRefusedIsNotWrittenDown() throws InterruptedException, IOException {
        send("/v1/cycles;status=200", "crooked").answer();

        assertThat(line("crooked")).startsWith("method=GET path=- operation=- service=- status=400 ");
    }

    @Test
    void thePageOfTheConsoleIsOneLine() throws InterruptedException {
        given().header("X-Request-Id", "page").get("/console/api/");
        given().header("X-Request-Id", "after").get("/v1/nothing");

        assertThat(line("page")).startsWith("method=GET path=/console/api/ operation=- service=- status=200 ");
        assertThat(lines.poll(10, TimeUnit.SECONDS)).contains(" requestId=after ");
    }

    @Test
    void aTargetWithoutAPathIsALineToo() throws InterruptedException, IOException {
        send("*", "star").answer();

        assertThat(line("star")).startsWith("method=GET path=- operation=- service=- status=400 ");
    }

    @Test
    void anAnswerThatBrokeOffIsTold() throws InterruptedException, IOException {
        assertThat(send("/v1/cycles/torn-long-x", "torn").closes()).isTrue();

        assertThat(line("torn")).contains(" operation=getCycle ", " status=502 ");
    }

    @Test
    void aCallerThatWentAwayIsTold() throws InterruptedException, IOException {
        try (var wire = send("/v1/cycles/watched-l", "left")) {
            wire.until("a\r\n");
        }

        assertThat(line("left")).contains(" operation=getCycle ", " status=499 ");
    }

    @Test
    void strangersDoNotFillTheLog() throws InterruptedException, IOException {
        try (var wire = new Wire(gateway)) {
            for (var request = 0; request < 300; request++) {
                wire.send("GET /v1/cycles HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer zzz1\r\n\r\n");
                assertThat(wire.answer()).startsWith("HTTP/1.1 401 ");
            }
        }
        TimeUnit.SECONDS.sleep(1);
        given().header("X-Request-Id", "later").get("/v1/nothing");

        assertThat(line("later")).contains(" status=404 ");
        var unwritten = seen.stream()
                .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf('=') + 1)))
                .sum();
        assertThat(unwritten).isPositive().isGreaterThanOrEqualTo(301 - seen.size());
    }

    private Wire send(String target, String requestId) throws IOException {
        return new Wire(gateway)
                .send("GET %s HTTP/1.1\r\nHost: a\r\nX-Request-Id: %s\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(target, requestId, Tokens.lead()));
    }

    private String line(String requestId) throws InterruptedException {
        var line = lines.poll(10, TimeUnit.SECONDS);
        seen.add(line);
        while (line != null && !line.contains(" requestId=" + requestId + " ")) {
            line = lines.poll(10, TimeUnit.SECONDS);
            seen.add(line);
        }
        return line;
    }
}
