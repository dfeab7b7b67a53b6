package dev.waymark.gateway.proxy;

import static dev.waymark.gateway.suite.Requests.lead;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.gateway.suite.Requests;
import dev.waymark.gateway.suite.RunningSuite;
import dev.waymark.gateway.suite.Tokens;
import dev.waymark.gateway.suite.Wire;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RunningSuite.class)
class ExchangeTest {

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void aRequestReachesItsServiceAsItWasMeant() {
        lead().queryParam("limit", 5)
                .get("/v1/cycles/k%C3%A4se")
                .then()
                .statusCode(200)
                .body(allOf(
                        startsWith("GET /v1/cycles/k%C3%A4se?limit=5 HTTP/1.1\r\n"),
                        containsString("Authorization: Bearer ey")));
    }

    @Test
    void theBodyGoesOnWithItsLength() {
        lead().contentType("application/merge-patch+json")
                .body("{\"name\":\"x\"}")
                .patch("/v1/cycles/echo")
                .then()
                .statusCode(200)
                .body(allOf(containsString("content-length: 12\r\n"), containsString("{\"name\":\"x\"}")));
    }

    @Test
    void aSmallChunkedBodyGoesOnWithItsLength() throws IOException {
        try (var wire = new Wire(gateway)) {
            var answer = wire.send(
                            head("PATCH", "/v1/cycles/echo", "Transfer-Encoding: chunked") + "5\r\nhello\r\n0\r\n\r\n")
                    .answer();

            assertThat(answer)
                    .startsWith("HTTP/1.1 200 ")
                    .contains("content-length: 5\r\n")
                    .doesNotContain("transfer-encoding")
                    .endsWith("hello");
        }
    }

    @Test
    void aLargeChunkedBodyGoesOnInChunks() throws IOException {
        try (var wire = new Wire(gateway)) {
            assertThat(wire.send(Requests.batch("Transfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n"))
                            .answer())
                    .startsWith("HTTP/1.1 200 ")
                    .contains("transfer-encoding: chunked")
                    .endsWith("hello");
        }
    }

    @Test
    void theServiceSeesTheSpellingThatWasAuthorised() throws IOException {
        try (var wire = new Wire(gateway)) {
            assertThat(wire.send(head("GET", "/v1/%63ycles/%7e%c3%a4?q=%7e", "X-A: b"))
                            .answer())
                    .contains("GET /v1/cycles/~%C3%A4?q=%7e HTTP/1.1\r\n");
        }
    }

    @Test
    void whatACallerPretendsToBeIsDropped() {
        lead().header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .get("/v1/cycles/echo")
                .then()
                .statusCode(200)
                .body(allOf(
                        not(containsString("6.6.6.6")),
                        not(containsString("evil")),
                        containsString("X-Forwarded-For: 127.0.0.1\r\n"),
                        containsString("X-Forwarded-Proto: http\r\n"),
                        containsString("X-Forwarded-Host: " + gateway.getAuthority() + "\r\n")));
    }

    @Test
    void headersOfTheConnectionEndAtTheGateway() throws IOException {
        try (var wire = new Wire(gateway)) {
            var answer = wire.send(head(
                            "GET",
                            "/v1/cycles/echo",
                            "Connection: X-Private, X-Forwarded-For, X-Request-Id, traceparent\r\nX-Private: secret\r\nTE: trailers\r\n"
                                    + "Keep-Alive: timeout=5\r\nUpgrade: websocket\r\nProxy-Authorization: Basic x"))
                    .answer();

            assertThat(answer)
                    .startsWith("HTTP/1.1 200 ")
                    .contains("X-Forwarded-For: 127.0.0.1\r\n")
                    .containsPattern("(?s)\r\n\r\n.*X-Request-Id: ")
                    .doesNotContainIgnoringCase("secret")
                    .doesNotContainIgnoringCase("trailers")
                    .doesNotContainIgnoringCase("keep-alive")
                    .doesNotContainIgnoringCase("websocket")
                    .doesNotContainIgnoringCase("proxy-authorization");
        }
    }

    @Test
    void headersOfTheServicesConnectionAndOfTheInsideEndAtTheGatewayToo() {
        lead().header("X-Request-Id", "mine")
                .get("/v1/cycles/hops")
                .then()
                .statusCode(200)
                .header("X-Private", nullValue())
                .header("Keep-Alive", nullValue())
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Waymark-Counting-Roles", nullValue())
                .header("ETag", "\"7\"")
                .header("X-Request-Id", "mine");
    }

    @Test
    void aHarmlessRequestIdIsPassedOnAndAnswered() {
        lead().header("X-Request-Id", "order-7.a_b")
                .get("/v1/cycles/echo")
                .then()
                .header("X-Request-Id", "order-7.a_b")
                .body(containsString("X-Request-Id: order-7.a_b\r\n"));
    }

    @Test
    void anyOtherRequestIdIsReplaced() {
        var id = lead().header("X-Request-Id", "status=200 injected")
                .get("/v1/cycles/echo")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .extract()
                .header("X-Request-Id");

        assertThat(id).isNotEqualTo(lead().get("/v1/cycles/echo").header("X-Request-Id"));
    }

    @Test
    void aTraceGoesOnUnderANewParent() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var seen = lead().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header("tracestate", "vendor=1")
                .get("/v1/cycles/echo")
                .asString();

        assertThat(seen)
                .containsPattern("(?i)traceparent: 00-" + trace + "-[0-9a-f]{16}-01\r\n")
                .containsIgnoringCase("tracestate: vendor=1\r\n")
                .doesNotContain("00f067aa0ba902b7");
    }

    @Test
    void aTraceBeginsWhereNoneCame() {
        var seen = lead().header("traceparent", "nonsense")
                .header("tracestate", "vendor=1")
                .get("/v1/cycles/echo")
                .asString();

        assertThat(seen)
                .containsPattern("(?i)traceparent: 00-[0-9a-f]{32}-[0-9a-f]{16}-00\r\n")
                .doesNotContainIgnoringCase("tracestate")
                .doesNotContain("nonsense");
    }

    @Test
    void browsersAreToldWhatToMakeOfAnswers() {
        lead().get("/v1/cycles/echo")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Strict-Transport-Security", nullValue());
        given().get("/console/api/")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", containsString("connect-src 'self' https://sign-in.example;"));
        given().get("/v1/nothing").then().header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void aPageComesWithThePolicyThatItNeeds() {
        var page = lead().get("/v1/cycles/page");

        page.then().header("Content-Type", "text/html;charset=UTF-8").header("X-Frame-Options", "DENY");
        assertThat(page.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'sha256-x'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"split-header", "split-status"})
    void anAnswerCannotSmuggleASecondOne(String word) throws IOException {
        try (var wire = new Wire(gateway)) {
            var answer = wire.send(head("GET", "/v1/cycles/" + word, "X-A: b")).answer();

            assertThat(answer).doesNotContain("evil=1\r\n").doesNotContain("HTTP/1.1 299");
            assertThat(wire.send(head("GET", "/v1/cycles/created", "X-A: b")).answer())
                    .startsWith("HTTP/1.1 201 ");
        }
    }

    @Test
    void whatIsSentInAPathOrAQueryStaysEncoded() throws IOException {
        try (var wire = new Wire(gateway)) {
            assertThat(wire.send(head("GET", "/v1/cycles/echo?q=%0d%0aSet-Cookie:%20evil=1", "X-A: b"))
                            .answer())
                    .contains("GET /v1/cycles/echo?q=%0d%0aSet-Cookie:%20evil=1 HTTP/1.1\r\n")
                    .doesNotContain("\r\nSet-Cookie");
        }
    }

    @Test
    void aLocationDoesNotTellWhereTheServiceIs() {
        lead().get("/v1/cycles/created").then().statusCode(201).header("Location", "/v1/cycles/7");
        lead().get("/v1/cycles/elsewhere").then().header("Location", "https://elsewhere.example/x");
    }

    @Test
    void aRefusalOfTheServicePassesUnchanged() {
        lead().get("/v1/cycles/conflict")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:waymark:problem:conflict"));
        lead().get("/v1/cycles/problem500")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:waymark:problem:internal-error"));
    }

    @Test
    void answersWithoutABodyStayWithoutOne() throws IOException {
        try (var wire = new Wire(gateway)) {
            assertThat(wire.send(head("GET", "/v1/cycles/known", "If-None-Match: \"7\""))
                            .answer())
                    .startsWith("HTTP/1.1 304 ")
                    .containsIgnoringCase("etag: \"7\"")
                    .doesNotContainIgnoringCase("transfer-encoding");
            wire.send(head("HEAD", "/v1/cycles/head", "X-A: b"));
            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 200 ").containsIgnoringCase("content-length: 4000");
            wire.send(head("HEAD", "/v1/cycles/stream", "X-A: b"));
            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 200 ").doesNotContainIgnoringCase("chunked");
            assertThat(wire.send(head("GET", "/v1/cycles/release-x", "X-A: b")).answer())
                    .startsWith("HTTP/1.1 204 ")
                    .doesNotContainIgnoringCase("transfer-encoding");
        }
    }

    @Test
    void aCallerThatAsksBeforeSendingIsToldToGoOn() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(head("PATCH", "/v1/cycles/echo", "Expect: 100-continue\r\nContent-Length: 5"));

            assertThat(wire.until("\r\n\r\n")).startsWith("HTTP/1.1 100 ");
            assertThat(wire.send("hello").answer())
                    .startsWith("HTTP/1.1 200 ")
                    .doesNotContainIgnoringCase("expect")
                    .endsWith("hello");
        }
    }

    @Test
    void eventsComeOneByOne() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(head("GET", "/v1/cycles/events-e", "Accept: text/event-stream"));

            assertThat(wire.until("data: first\n\n"))
                    .contains("text/event-stream")
                    .doesNotContain("second");
            lead().get("/v1/cycles/release-e").then().statusCode(204);
            assertThat(wire.until("0\r\n\r\n")).contains("data: second\n\n");
        }
    }

    @Test
    void aCallerThatGoesAwayIsNotWorkedForAnyLonger() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(head("GET", "/v1/cycles/watched-w", "X-A: b")).until("a\r\n");
        }

        lead().get("/v1/cycles/gone-w").then().statusCode(200).body(equalTo("true"));
    }

    @Test
    void requestsInOneConnectionAreAnsweredInTurn() throws IOException {
        try (var wire = new Wire(gateway)) {
            wire.send(head("GET", "/v1/cycles/hops", "X-A: b") + head("GET", "/v1/cycles/created", "X-A: b"));

            assertThat(wire.answer()).startsWith("HTTP/1.1 200 ");
            assertThat(wire.answer()).startsWith("HTTP/1.1 201 ");
        }
    }

    private String head(String method, String target, String headers) {
        return "%s %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                .formatted(method, target, gateway.getAuthority(), Tokens.lead(), headers);
    }
}
