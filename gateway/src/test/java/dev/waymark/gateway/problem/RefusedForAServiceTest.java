package dev.waymark.gateway.problem;

import static dev.waymark.gateway.suite.Requests.batch;
import static dev.waymark.gateway.suite.Requests.chunk;
import static dev.waymark.gateway.suite.Requests.get;
import static dev.waymark.gateway.suite.Requests.lead;
import static dev.waymark.gateway.suite.Requests.patch;
import static dev.waymark.gateway.suite.Requests.refused;
import static dev.waymark.gateway.suite.Requests.type;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.waymark.gateway.suite.Requests;
import dev.waymark.gateway.suite.RunningSuite;
import dev.waymark.gateway.suite.Tokens;
import dev.waymark.gateway.suite.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the gateway refuses because of the way to a service and back, provoked over HTTP.
@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class RefusedForAServiceTest {

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void aBodyThatDoesNotArriveIsTooSlow() throws IOException {
        try (var wire = new Wire(gateway)) {
            assertThat(wire.send(patch("echo", "Content-Length: 10", "01234")).answer())
                    .startsWith("HTTP/1.1 408 ")
                    .contains(type(GatewayProblem.BODY_TOO_SLOW));
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void aLargeBodyThatDoesNotArriveIsTooSlow() throws IOException {
        try (var wire = new Wire(gateway)) {
            assertThat(wire.send(batch("Content-Length: 70000", "01234")).answer())
                    .startsWith("HTTP/1.1 408 ")
                    .contains(type(GatewayProblem.BODY_TOO_SLOW));
            assertThat(wire.rest()).isEmpty();
        }
    }

    @Test
    void aBodyThatTurnsOutTooLargeIsRefused() throws IOException {
        assertThat(raw(batch("Transfer-Encoding: chunked", chunk(65_536) + chunk(65_536) + chunk(1) + "0\r\n\r\n")))
                .startsWith("HTTP/1.1 413 ")
                .contains(type(GatewayProblem.BODY_TOO_LARGE));
        assertThat(raw(patch("echo", "Transfer-Encoding: chunked", chunk(65_536) + chunk(1) + "0\r\n\r\n")))
                .startsWith("HTTP/1.1 413 ")
                .contains(type(GatewayProblem.BODY_TOO_LARGE));
    }

    @Test
    void aBodyThatNeverEndsIsCutOff() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(patch("echo", "Transfer-Encoding: chunked", chunk(65_536) + chunk(1)));

            assertThat(wire.answer()).startsWith("HTTP/1.1 413 ");
            assertThat(wire.send(chunk(65_536)).closes()).isTrue();
        }
    }

    @Test
    void aBodyMayBeAsLargeAsAllowed() throws IOException {
        assertThat(raw(patch("echo", "Transfer-Encoding: chunked", chunk(65_536) + "0\r\n\r\n")))
                .startsWith("HTTP/1.1 200 ");
        assertThat(raw(patch("echo", "Content-Length: 65536", "x".repeat(65_536))))
                .startsWith("HTTP/1.1 200 ");
        assertThat(raw(batch("Content-Length: 131072", "x".repeat(131_072)))).startsWith("HTTP/1.1 200 ");
        assertThat(raw(batch("Transfer-Encoding: chunked", chunk(65_536) + chunk(65_536) + "0\r\n\r\n")))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aFaultOfOursTellsNothingOfTheInside() {
        refused(given().get("/faulty"), GatewayProblem.INTERNAL_ERROR).body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "bare500", "torn"})
    void anAnswerThatIsNoneIsBroken(String word) {
        refused(lead().get("/v1/cycles/" + word), GatewayProblem.BROKEN_ANSWER)
                .body(not(containsString("java")))
                .body(not(containsString("127.0.0.1")));
    }

    @Test
    void anAnswerThatBreaksOffIsNotPassedOffAsWhole() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(get("torn-long-x"));

            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 200 ");
            assertThat(wire.rest()).doesNotContain("0\r\n\r\n");
        }
    }

    @Test
    void aRefusalOfTheServicesServerBecomesAProblem() {
        lead().get("/v1/cycles/bare414")
                .then()
                .statusCode(414)
                .contentType("application/problem+json")
                .body("type", equalTo("about:blank"))
                .body("status", equalTo(414))
                .body("instance", equalTo("/v1/cycles/bare414"))
                .body("requestId", notNullValue());
        lead().get("/v1/cycles/bare405")
                .then()
                .statusCode(405)
                .header("Allow", "GET")
                .contentType("application/problem+json")
                .body(not(containsString("<i>")));
    }

    @Test
    void anAnswerThatFallsSilentIsBrokenOff() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(get("stalls"));

            assertThat(wire.until("1\r\na\r\n")).startsWith("HTTP/1.1 200 ");
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void aServiceThatIsAwayIsAskedAgain() {
        var before = retries();

        refused(lead().get("/v1/cycles/7/initiatives"), GatewayProblem.SERVICE_AWAY)
                .header("Retry-After", "2");
        assertThat(retries()).isEqualTo(before + 2);
        refused(lead().body("{}").post("/v1/cycles/7/initiatives"), GatewayProblem.SERVICE_AWAY);
        assertThat(retries()).isEqualTo(before + 4);
    }

    @Test
    void aReadWhoseConnectionIsClosedIsAskedOnceMore() {
        lead().get("/v1/cycles/once-read").then().statusCode(200).body(equalTo("again"));
    }

    @Test
    void aReadWhoseConnectionsAreAlwaysClosedIsToldToComeAgain() {
        refused(lead().get("/v1/cycles/breaks"), GatewayProblem.SERVICE_AWAY).header("Retry-After", "2");
    }

    @Test
    void aWriteWhoseConnectionIsClosedIsNotDoneTwice() {
        refused(
                lead().contentType("application/merge-patch+json").body("{}").patch("/v1/cycles/once-written"),
                GatewayProblem.BROKEN_ANSWER);
    }

    @Test
    void aBalancerWithoutAnInstanceIsAServiceThatIsAway() {
        refused(lead().get("/v1/cycles/bare503"), GatewayProblem.SERVICE_AWAY).header("Retry-After", "2");
    }

    @Test
    void tooManyRequestsAtOnceAreRefusedAtOnce() throws ExecutionException, InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = new CompletableFuture<Integer>();
            IntStream.range(0, 6)
                    .forEach(number -> threads.execute(
                            () -> first.complete(lead().get("/v1/cycles/hold-o").statusCode())));

            assertThat(first.get()).isEqualTo(503);
            refused(lead().get("/v1/cycles/echo"), GatewayProblem.OVERLOADED).header("Retry-After", "2");
        }
    }

    @Test
    void aServiceThatDoesNotAnswerIsTooSlow() {
        refused(lead().get("/v1/cycles/never"), GatewayProblem.SERVICE_TOO_SLOW);
    }

    @Test
    void olderHttpIsNotSupported() throws IOException {
        assertThat(raw("GET /v1/cycles HTTP/1.0\r\nHost: a\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(Tokens.lead())))
                .contains(" 505 ", type(GatewayProblem.HTTP_VERSION_NOT_SUPPORTED));
    }

    @Test
    void aRefusalOfAHeadHasNoBody() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send("HEAD /v1/cycles HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 401 ");
            wire.send("HEAD /v1/cycles/7/initiatives HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n\r\n"
                    .formatted(Tokens.lead()));
            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 503 ");
            assertThat(wire.send(get("echo")).answer()).startsWith("HTTP/1.1 200 ");
        }
    }

    private static double retries() {
        return Requests.management("/metrics")
                .asString()
                .lines()
                .filter(line ->
                        line.startsWith("waymark_gateway_connect_retries_total{service=\"initiative-service\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .findFirst()
                .orElse(0);
    }

    private String raw(String request) throws IOException {
        try (var wire = new Wire(gateway)) {
            return wire.send(request).answer();
        }
    }
}
