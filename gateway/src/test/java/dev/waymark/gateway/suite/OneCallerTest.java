package dev.waymark.gateway.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import dev.waymark.gateway.problem.GatewayProblem;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What one caller takes is taken from that caller alone.
@QuarkusTest
@TestProfile(OneCallerTest.FewPlaces.class)
@TestInstance(TestInstance.Lifecycle.PER_METHOD)
class OneCallerTest {

    private static final int ATTEMPTS = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Callers have few places, addresses few requests, and services few connections.
    public static class FewPlaces implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(
                    RunningSuite.class,
                    Map.ofEntries(
                            Map.entry("waymark.gateway.places.requests", "3"),
                            Map.entry("waymark.gateway.places.uploads", "2"),
                            Map.entry("waymark.gateway.places.uploads-of-all", "3"),
                            Map.entry("waymark.gateway.places.waiting", "2"),
                            Map.entry("waymark.gateway.places.waiting-of-all", "3"),
                            Map.entry("waymark.gateway.limits.small-body-time", "60S"),
                            Map.entry("waymark.gateway.limits.body-time", "60S"),
                            Map.entry("waymark.gateway.upstream.answer-time", "60S"),
                            Map.entry("waymark.gateway.upstream.silence", "60S"),
                            Map.entry("waymark.gateway.strangers.requests", "5"),
                            Map.entry("waymark.gateway.strangers.period", "1H"))));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @TestHTTPResource("/")
    URI gateway;

    private final List<Wire> wires = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var wire : wires) {
            wire.close();
        }
    }

    @Test
    void slowUploadsTakeThePlacesOfTheirCallerAndNoConnection() throws IOException {
        var refusals =
                refusals(ATTEMPTS, 3, wire -> wire.send(request("PATCH", "echo", "slow", "Content-Length: 10") + "x"));

        assertThat(refusals).hasSize(ATTEMPTS - 3).allSatisfy(OneCallerTest::saysTooManyAtOnce);
        othersAreServed();
    }

    @Test
    void largeUploadsHavePlacesAndConnectionsOfTheirOwn() throws IOException {
        var refusals = refusals(ATTEMPTS, 2, wire -> wire.send(upload("uploader")));

        assertThat(refusals).hasSize(ATTEMPTS - 2).allSatisfy(OneCallerTest::saysTooManyAtOnce);
        othersAreServed();
        assertThat(refusals(2, 1, wire -> wire.send(upload("another uploader"))))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal)
                        .startsWith("HTTP/1.1 503 ")
                        .contains(Requests.type(GatewayProblem.OVERLOADED)));
        othersAreServed();
    }

    @Test
    void eventStreamsAndWaitingRequestsHavePlacesAndConnectionsOfTheirOwn() throws IOException {
        open("listener", "Accept: text/event-stream").until("data: first");
        open("listener", "Prefer: respond-async\r\nPrefer: wait=30").until("data: first");

        var refusals = refusals(
                ATTEMPTS,
                0,
                wire -> wire.send(request("GET", "events-never", "listener", "Accept: text/event-stream")));

        assertThat(refusals).hasSize(ATTEMPTS).allSatisfy(OneCallerTest::saysTooManyAtOnce);
        othersAreServed();
        given().auth().oauth2(token("listener")).get("/v1/cycles/echo").then().statusCode(200);
        open("another listener", "Accept: text/event-stream").until("data: first");
        assertThat(open("third listener", "Accept: text/event-stream").answer())
                .startsWith("HTTP/1.1 503 ")
                .containsIgnoringCase("retry-after: 2");
    }

    @Test
    void aPlaceIsGivenBackWhenTheAnswerEndsAndWhenItsCallerGoes() throws IOException {
        for (var time = 0; time < 4 * 3; time++) {
            given().auth()
                    .oauth2(token("busy"))
                    .get("/v1/cycles/conflict")
                    .then()
                    .statusCode(409);
        }
        for (var time = 0; time < 2; time++) {
            refusals(3, 3, wire -> wire.send(request("PATCH", "echo", "leaver", "Content-Length: 10") + "x"));
            awaitTaken(3);
            hangUp();
            wires.clear();
            awaitTaken(0);
        }
        given().auth().oauth2(token("leaver")).get("/v1/cycles/echo").then().statusCode(200);
    }

    @Test
    void strangersAreCountedByTheirAddressAndCallersAreNot() {
        for (var request = 0; request < 5; request++) {
            given().header("Authorization", "Bearer zzz" + request)
                    .header("X-Forwarded-For", "192.0.2." + request)
                    .get("/v1/cycles")
                    .then()
                    .statusCode(401);
        }

        for (var path : List.of("/v1/cycles", "/v1/openapi.json", "/console/", "/v1/nothing")) {
            Requests.refused(
                            given().header("X-Forwarded-For", "192.0.2.99").get(path), GatewayProblem.TOO_MANY_REQUESTS)
                    .header("Retry-After", matchesPattern("[0-9]+"));
        }
        given().auth()
                .oauth2(Tokens.claims("programme-lead").sign(Tokens.newKeys().getPrivate()))
                .get("/v1/cycles")
                .then()
                .statusCode(429);
        othersAreServed();
    }

    private interface Act {
        void on(Wire wire) throws IOException;
    }

    /// Does the same on so many connections, of which some are to be still under way when all others are refused.
    private List<String> refusals(int times, int underWay, Act act) throws IOException {
        var asking = new ArrayList<Wire>();
        for (var time = 0; time < times; time++) {
            var wire = new Wire(gateway);
            asking.add(wire);
            act.on(wire);
        }
        wires.addAll(asking);
        var answers = new ArrayList<String>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (answers.size() < times - underWay && System.nanoTime() < deadline) {
            for (var wire : List.copyOf(asking)) {
                if (wire.hasAnswer()) {
                    answers.add(wire.answer());
                    asking.remove(wire);
                }
            }
        }
        assertThat(asking).hasSize(underWay);
        return answers;
    }

    private Wire open(String caller, String headers) throws IOException {
        var wire = new Wire(gateway);
        wires.add(wire);
        return wire.send(request("GET", "events-" + wires.size(), caller, headers));
    }

    private static void saysTooManyAtOnce(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 429 ")
                .containsIgnoringCase("retry-after: 1\r\n")
                .contains(Requests.type(GatewayProblem.TOO_MANY_REQUESTS));
    }

    private static void othersAreServed() {
        RequestSpecification other = given().auth().oauth2(token("somebody else"));
        for (var time = 0; time < 10; time++) {
            other.get("/v1/cycles/echo").then().statusCode(200);
        }
    }

    private static void awaitTaken(int places) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Requests.management("/metrics")
                .asString()
                .contains("places_taken{lane=\"ordinary\"} %d.0".formatted(places))) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    private static String request(String method, String word, String caller, String headers) {
        return "%s /v1/cycles/%s HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n%s\r\n\r\n"
                .formatted(method, word, token(caller), headers);
    }

    private static String upload(String caller) {
        return "POST /v1/sources/crm/cases/batch HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\nContent-Length: 70000\r\n\r\nx"
                .formatted(Tokens.claims("integrator").subject(caller).sign(Tokens.signingKey()));
    }

    private static String token(String caller) {
        return Tokens.claims("programme-lead").subject(caller).sign(Tokens.signingKey());
    }
}
