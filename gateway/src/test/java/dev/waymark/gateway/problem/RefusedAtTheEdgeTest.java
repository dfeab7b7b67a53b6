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
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.gateway.suite.RunningSuite;
import dev.waymark.gateway.suite.Tokens;
import dev.waymark.gateway.suite.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the gateway refuses before it asks a service, provoked over HTTP.
@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class RefusedAtTheEdgeTest {

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void twoHostsAreMalformed() throws IOException {
        assertThat(raw("GET /v1/cycles HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", type(GatewayProblem.MALFORMED_REQUEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: five",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: Chunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: x\r\nTransfer-Encoding: chunked",
                "Content-Length: 5\r\nContent-Length: 5",
                "Content-Length: +5",
                "X-Folded: one\r\n two\r\nTransfer-Encoding:\r\n chunked",
                "Na me: x",
                "No colon"
            })
    void aBodyThatTwoReadersCouldEndDifferentlyIsMalformed(String headers) throws IOException {
        assertThat(raw(patch("echo", headers, "0\r\n\r\nGET /x")))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", type(GatewayProblem.MALFORMED_REQUEST))
                .containsPattern("(?i)x-request-id: [0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "close, If-Match", "Idempotency-Key"})
    void aHeaderThatTheServiceIsToReadCannotBeTakenOnTheWay(String nominated) throws IOException {
        assertThat(raw(patch("echo", "If-Match: \"7\"\r\nConnection: " + nominated, "")))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", type(GatewayProblem.MALFORMED_REQUEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: \"chunked\"",
                "Transfer-Encoding: chunked;q=1",
                "Transfer-Encoding:",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: gzip, chunked",
                "Content-Length: 3\r\nContent-Length: 3",
                "Content-Length: +3"
            })
    void afterARefusalAboutFramingTheConnectionIsClosed(String headers) throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(patch("echo", headers, "0\r\n\r\n" + get("echo")));

            assertThat(wire.answer()).startsWith("HTTP/1.1 400 ").containsIgnoringCase("connection: close\r\n");
            assertThat(wire.rest()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/9.9", "HTTP/2.0", "HTTP/1.2", "HTTP/0.9"})
    void anHttpVersionThatNobodyKnowsIsNotSupported(String version) throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send("GET / %s\r\nHost: a\r\n\r\n".formatted(version));

            assertThat(wire.answer())
                    .startsWith("HTTP/1.1 505 ")
                    .contains("application/problem+json", type(GatewayProblem.HTTP_VERSION_NOT_SUPPORTED));
            assertThat(wire.rest()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\nabc\r\n", "-1\r\n", "3\r\nabcdef\r\n", "fffffffffffffffff\r\n"})
    void aBodyOfBrokenChunksIsMalformed(String chunks) throws IOException {
        for (var request : List.of(
                patch("echo", "Transfer-Encoding: chunked", chunks),
                batch("Transfer-Encoding: chunked", chunk(10) + chunks))) {
            try (var wire = new Wire(gateway)) {
                assertThat(wire.send(request).answer())
                        .startsWith("HTTP/1.1 400 ")
                        .contains("application/problem+json", type(GatewayProblem.MALFORMED_REQUEST));
                assertThat(wire.rest()).isEmpty();
            }
        }
    }

    @Test
    void aHeadThatDripsIsTooSlow() throws IOException, InterruptedException {
        try (var wire = new Wire(gateway)) {
            var head = "GET /v1/openapi.json HTTP/1.1\r\nHost: a\r\nX-Slow: ";
            wire.send(head);
            for (var drop = 0; drop < 4; drop++) {
                TimeUnit.MILLISECONDS.sleep(300);
                wire.send("x");
            }

            assertThat(wire.answer())
                    .startsWith("HTTP/1.1 408 ")
                    .contains("application/problem+json", type(GatewayProblem.HEAD_TOO_SLOW));
            assertThat(wire.closes()).isTrue();
        }
    }

    @Test
    void aConnectionMayRestBetweenRequests() throws IOException, InterruptedException {
        try (var wire = new Wire(gateway)) {
            assertThat(wire.send(get("echo")).answer()).startsWith("HTTP/1.1 200 ");
            TimeUnit.MILLISECONDS.sleep(1_500);
            assertThat(wire.send(get("echo")).answer()).startsWith("HTTP/1.1 200 ");
            assertThat(wire.send("GET /v1/cycles HTTP/1.1\r\n").answer()).startsWith("HTTP/1.1 408 ");
        }
    }

    @Test
    void anotherProtocolIsMalformed() throws IOException {
        assertThat(raw("nonsense\r\n\r\n")).contains(" 400 ", type(GatewayProblem.MALFORMED_REQUEST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cycles;admin=true",
                "/v1//cycles",
                "/v1/cycles/../../q/metrics",
                "/v1/%2e%2e/q/metrics",
                "/v1/cycles%2F7",
                "/v1/cycles%5C7",
                "/v1/cycles\\7",
                "/v1/cycles%00",
                "/v1/cycles%252F7",
                "/v1/%zz",
                "/v1/{cycles}",
                "/q/..;/v1/cycles",
                "/console/..%2f",
                "http://other/v1/cycles",
                "*",
                "/v1/cycles#a"
            })
    void aTargetThatIsNotWrittenPlainlyIsRefused(String target) throws IOException {
        assertThat(raw("GET %s HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(target, Tokens.lead())))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", type(GatewayProblem.REFUSED_TARGET));
    }

    @Test
    void aTunnelIsRefused() throws IOException {
        assertThat(raw("CONNECT other:80 HTTP/1.1\r\nHost: other:80\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains(type(GatewayProblem.REFUSED_TARGET));
    }

    @Test
    void theConnectionOfARefusedBodyCanBeUsedOn() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send("POST /v1/cycles HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n" + "x".repeat(60_000));

            assertThat(wire.answer()).startsWith("HTTP/1.1 401 ");
            assertThat(wire.send(get("echo")).answer()).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void aCallWithoutATokenIsUnauthenticated() {
        refused(given().get("/v1/cycles"), GatewayProblem.UNAUTHENTICATED)
                .header("WWW-Authenticate", "Bearer realm=\"waymark\"");
    }

    @Test
    void aCallWithoutTheRoleIsForbidden() {
        refused(given().auth().oauth2(Tokens.with("viewer")).get("/v1/cycles"), GatewayProblem.FORBIDDEN)
                .body("detail", equalTo("The operation needs one of the roles programme-lead, stakeholder."))
                .body("instance", equalTo("/v1/cycles"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/unknown",
                "/v1/cycles/7/unknown",
                "/unknown",
                "/q/unknown",
                "/q/health",
                "/q/metrics",
                "/q/openapi",
                "/v1",
                "/v2/cycles"
            })
    void whatTheContractDoesNotDeclareIsNotFound(String path) {
        refused(lead().get(path), GatewayProblem.NOT_FOUND).body("instance", equalTo(path));
        refused(given().get(path), GatewayProblem.NOT_FOUND);
    }

    @Test
    void anotherMethodIsNotAllowed() {
        refused(lead().delete("/v1/cycles/7"), GatewayProblem.METHOD_NOT_ALLOWED)
                .header("Allow", "GET, HEAD, PATCH");
        refused(given().post("/v1/openapi.json"), GatewayProblem.METHOD_NOT_ALLOWED)
                .header("Allow", "GET, HEAD");
        refused(lead().request("TRACE", "/v1/cycles"), GatewayProblem.METHOD_NOT_ALLOWED);
    }

    @Test
    void aBodyDeclaredTooLargeIsRefusedBeforeItIsSent() throws IOException {
        assertThat(raw(patch("echo", "Content-Length: 65537", "")))
                .startsWith("HTTP/1.1 413 ")
                .contains(type(GatewayProblem.BODY_TOO_LARGE), "65536 bytes are read here");
        assertThat(raw(batch("Content-Length: 131073", "")))
                .startsWith("HTTP/1.1 413 ")
                .contains("131072 bytes are read here");
        assertThat(raw("POST /sign-out HTTP/1.1\r\nHost: a\r\nContent-Length: 16385\r\n\r\n" + "x".repeat(16_385)))
                .startsWith("HTTP/1.1 413 ")
                .contains(type(GatewayProblem.BODY_TOO_LARGE), "16384 bytes are read here");
        assertThat(raw(patch("echo", "Content-Length: 99999999999999", ""))).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void aTargetMayNotBeTooLong() throws IOException {
        refused(lead().get("/v1/cycles/" + "a".repeat(8_182)), GatewayProblem.TARGET_TOO_LONG);
        assertThat(raw("GET /v1/%s HTTP/1.1\r\nHost: a\r\n\r\n".formatted("a".repeat(40_000))))
                .contains(" 414 ", type(GatewayProblem.TARGET_TOO_LONG));
    }

    @Test
    void headersMayNotBeTooLarge() throws IOException {
        refused(lead().header("X-Large", "a".repeat(61_000)).get("/v1/cycles"), GatewayProblem.HEADERS_TOO_LARGE);
        assertThat(raw("GET /v1/cycles HTTP/1.1\r\nHost: a\r\nX-Large: %s\r\n\r\n".formatted("a".repeat(140_000))))
                .startsWith("HTTP/1.1 431 ")
                .contains(type(GatewayProblem.HEADERS_TOO_LARGE));
    }

    private String raw(String request) throws IOException {
        try (var wire = new Wire(gateway)) {
            return wire.send(request).answer();
        }
    }
}
