package dev.waymark.gateway.suite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.gateway.problem.GatewayProblem;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/// What a gateway does only when it is configured to, or sooner than by default.
@QuarkusTest
@TestProfile(ConfiguredGatewayTest.Configured.class)
class ConfiguredGatewayTest {

    private static final String ORIGIN = "https://front-end.example";
    private static final int LIMIT = 8;

    /// Another origin may call, a caller has few requests, all instances count together, and a service is given up
    /// soon.
    public static class Configured implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(
                            RunningSuite.class,
                            Map.of(
                                    "waymark.gateway.cors.origins", ORIGIN,
                                    "waymark.gateway.rate-limit.requests", String.valueOf(LIMIT),
                                    "waymark.gateway.rate-limit.period", "1H",
                                    "waymark.gateway.rate-limit.shared", "true",
                                    "waymark.gateway.contract.address", "https://api.example",
                                    "waymark.gateway.upstream.failures", "20",
                                    "waymark.gateway.upstream.circuit-pause", "1H")),
                    new TestResourceEntry(GatewayDatabase.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    @Inject
    Flyway flyway;

    /// After a rollback the database knows migrations that this gateway does not.
    @Test
    void itStartsOnTheDatabaseOfANewerRelease() throws SQLException {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into flyway_schema_history
                        (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    values (9999, '9999', 'of a newer release', 'SQL', 'V9999__newer.sql', 1, 'test', 0, true)""");

            assertThatCode(flyway::migrate).doesNotThrowAnyException();
        }
    }

    @Test
    void aCallerHasSoManyRequestsAndIsToldSo() {
        var caller = someone();

        caller.get("/v1/cycles/echo")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"caller\";q=8;w=3600")
                .header("RateLimit", matchesPattern("\"caller\";r=7;t=(449|450)"));
        for (var request = 1; request < LIMIT; request++) {
            caller.get("/v1/cycles/echo").then().statusCode(200);
        }
        Requests.refused(caller.get("/v1/cycles/echo"), GatewayProblem.TOO_MANY_REQUESTS)
                .header("RateLimit", matchesPattern("\"caller\";r=0;t=\\d+"))
                .header("Retry-After", matchesPattern("4[0-9][0-9]"));
        someone().get("/v1/cycles/echo").then().statusCode(200);
    }

    @Test
    void requestsAtOnceAreCountedOneByOne() throws InterruptedException {
        var caller = Tokens.claims("programme-lead")
                .subject(UUID.randomUUID().toString())
                .sign(Tokens.signingKey());
        Callable<Integer> call =
                () -> given().auth().oauth2(caller).get("/v1/cycles/conflict").statusCode();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = threads
                    .invokeAll(IntStream.range(0, 3 * LIMIT)
                            .mapToObj(number -> call)
                            .toList())
                    .stream()
                    .collect(Collectors.groupingBy(answer -> answer.resultNow() == 429, Collectors.counting()));

            assertThat(statuses).containsEntry(false, (long) LIMIT).containsEntry(true, 2L * LIMIT);
        }
    }

    @Test
    void aPageOfAListedOriginMayCall() {
        given().header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/v1/cycles")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", ORIGIN)
                .header("Access-Control-Allow-Methods", containsString("POST"))
                .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
                .header("Access-Control-Allow-Credentials", nullValue());
        someone()
                .header("Origin", ORIGIN)
                .get("/v1/cycles/echo")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", ORIGIN)
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    @Test
    void aPageOfAnotherOriginLearnsNothing() {
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "GET")
                .options("/v1/cycles")
                .then()
                .statusCode(405)
                .header("Access-Control-Allow-Origin", nullValue());
        var answer = someone().header("Origin", "https://evil.example").get("/v1/cycles/echo");
        answer.then().header("Access-Control-Allow-Origin", nullValue());
        assertThat(answer.getHeaders().getValues("Vary")).contains("origin");
    }

    @Test
    void whatTheAnswerDependsOnIsSaidByServiceAndGateway() {
        for (var origin : List.of(ORIGIN, "https://evil.example")) {
            for (var method : List.of("GET", "HEAD")) {
                var answer = someone().header("Origin", origin).request(method, "/v1/cycles/tagged");
                assertThat(answer.getHeaders().getValues("Vary"))
                        .as(method + origin)
                        .containsExactly("origin", "Authorization, Accept");
            }
        }
    }

    @Test
    void anEncryptedAddressStaysEncrypted() {
        given().get("/v1/openapi.json").then().header("Strict-Transport-Security", containsString("max-age=31536000"));
    }

    @Test
    void aServiceThatKeepsFailingIsLeftAlone() {
        IntStream.range(0, 20).forEach(number -> away(someone().get("/v1/cycles/7/initiatives")));

        away(someone().get("/v1/cycles/7/initiatives"))
                .then()
                .header("Retry-After", "3600")
                .body("detail", containsString("left alone"));
        Requests.management("/metrics")
                .then()
                .body(containsString("waymark_gateway_circuit_opened_total{service=\"initiative-service\"} 1.0"));
        someone().get("/v1/cycles/echo").then().statusCode(200);
    }

    private static Response away(Response response) {
        response.then().statusCode(503).body("type", equalTo(GatewayProblem.SERVICE_AWAY.uri()));
        return response;
    }

    private static RequestSpecification someone() {
        return given().auth()
                .oauth2(Tokens.claims("programme-lead")
                        .subject(UUID.randomUUID().toString())
                        .sign(Tokens.signingKey()));
    }
}
