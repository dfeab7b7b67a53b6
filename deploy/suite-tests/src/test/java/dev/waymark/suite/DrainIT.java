package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A gateway that is asked to stop finishes what is under way, and writes the last lines of its log.
class DrainIT {

    private static final String BODY = "{\"name\": \"Never written\"}";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
    private final RunningSuite suite = RunningSuite.get();

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheGatewayStops() throws IOException, InterruptedException {
        var gateway = suite.secondInstance("gateway");
        try (var caller =
                new Socket(gateway.address().getHost(), gateway.address().getPort())) {
            caller.setSoTimeout(20_000);
            send(caller, """
                    PATCH /v1/cycles/00000000-0000-7000-8000-000000000000 HTTP/1.1\r
                    Host: %s\r
                    Authorization: Bearer %s\r
                    Content-Type: application/merge-patch+json\r
                    If-Match: "0"\r
                    traceparent: 00-%s-00f067aa0ba902b7-00\r
                    Expect: 100-continue\r
                    Content-Length: %d\r
                    \r
                    """.formatted(gateway.address().getAuthority(), suite.token("lea"), TRACE, BODY.length()));
            var goOn = new String(caller.getInputStream().readNBytes(CONTINUE.length()), StandardCharsets.ISO_8859_1);
            assertThat(goOn).isEqualTo(CONTINUE);
            send(caller, BODY.substring(0, 5));

            gateway.process().destroy();
            send(caller, BODY.substring(5));

            var answer = new String(caller.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(answer).startsWith("HTTP/1.1 404 ").contains("urn:waymark:problem:not-found");
            assertThat(gateway.process().waitFor(15, TimeUnit.SECONDS)).isTrue();
            assertThat(JsonLog.ofTrace(JsonLog.lines(gateway.log(), suite.token("lea")), TRACE))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.path("program").asText()).isEqualTo("gateway");
                        assertThat(line.path("message").asText()).contains("status=404 ", "traceId=" + TRACE);
                    });
        } finally {
            gateway.process().destroyForcibly();
        }
    }

    private static void send(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        caller.getOutputStream().flush();
    }
}
