package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.waymark.suite.RunningSuite.Instance;
import dev.waymark.suite.SpanCollector.Span;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// With a collector set, a request is one trace through all programs that take part in its answer.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TracingIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String CALLER = "00f067aa0ba902b7";
    private static final String GATEWAY = "gateway";
    private static final String ASSESSMENT = "assessment-service";
    private static final String INITIATIVE = "initiative-service";
    private static final int REQUEST = 2;
    private static final int CALL = 3;

    /// What is about a caller: named by a library, and empty.
    private static final Set<String> EMPTIED = Set.of("url.query", "client.address", "user_agent.original");

    private static final Set<String> TOLD = Set.of(
            "url.query",
            "client.address",
            "user_agent.original",
            "http.request.method",
            "http.request.body.size",
            "http.response.body.size",
            "http.response.status_code",
            "http.route",
            "url.path",
            "url.full",
            "url.scheme",
            "server.address",
            "server.port",
            "peer.service",
            "error.type",
            "code.namespace",
            "code.function",
            "db.system",
            "db.name",
            "db.operation",
            "db.sql.table",
            "db.statement",
            "db.connection_string");

    private final RunningSuite suite = RunningSuite.get();
    private final List<Instance> started = new ArrayList<>();
    private final SpanCollector collector;

    TracingIT() throws IOException {
        collector = new SpanCollector();
    }

    @BeforeAll
    void start() throws IOException {
        var assessment = start(ASSESSMENT, Map.of());
        var addresses = Map.of("WAYMARK_ASSESSMENT_URL", assessment.address().toString());
        var initiative = start(INITIATIVE, addresses);
        var all = new HashMap<>(addresses);
        all.put("WAYMARK_INITIATIVE_URL", initiative.address().toString());
        start(GATEWAY, all);
    }

    private Instance start(String program, Map<String, String> settings) throws IOException {
        var traced = new HashMap<>(settings);
        traced.put("WAYMARK_TRACING_ENDPOINT", collector.address().toString());
        var instance = suite.secondInstance(program, traced);
        started.add(instance);
        return instance;
    }

    @AfterAll
    void stop() {
        started.forEach(instance -> instance.process().destroy());
        collector.close();
    }

    @Test
    void oneRequestIsOneTraceFromTheGatewayToTheStatements() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var written = "Two of three call again, says Mrs Smith";
        var searched = "4711081547110815";

        var search = "7d1c0a44b1f64c3f8f0e0f6b2a9d4e11";
        as(search)
                .queryParam("text", searched)
                .get("/v1/cycles/%s/assumptions".formatted(cycle()))
                .then()
                .statusCode(200);
        as(trace)
                .body("""
                        {"statement": "%s", "source": "Own count", "observedOn": "2026-01-01"}""".formatted(written))
                .post("/v1/cycles/%s/assumptions".formatted(cycle()))
                .then()
                .statusCode(201);

        await().atMost(PATIENCE)
                .until(() -> !spans(search, INITIATIVE, REQUEST).isEmpty()
                        && Stream.of(GATEWAY, INITIATIVE, ASSESSMENT)
                                .noneMatch(program ->
                                        spans(trace, program, REQUEST).isEmpty()));
        assertThat(spans(trace, GATEWAY, REQUEST)).singleElement().satisfies(received -> {
            assertThat(received.parent()).isEqualTo(CALLER);
            assertThat(received.name()).isEqualTo("POST /v1/cycles/{cycleId}/assumptions");
        });
        assertThat(way(trace, statement(trace, INITIATIVE, "INSERT"))).containsExactly(INITIATIVE, GATEWAY, GATEWAY);
        assertThat(way(trace, statement(trace, ASSESSMENT, "SELECT")))
                .containsExactly(ASSESSMENT, INITIATIVE, INITIATIVE, GATEWAY, GATEWAY);
        assertThat(collector.everything())
                .containsIgnoringCase("insert into assumption")
                .doesNotContain(written, searched, suite.token("lea"));
        assertThat(collector.ofTrace(trace)).allSatisfy(span -> {
            assertThat(span.attributes().keySet()).isSubsetOf(TOLD);
            assertThat(span.attributes())
                    .allSatisfy((name, value) -> assertThat(EMPTIED.contains(name) && !value.isEmpty())
                            .as(name)
                            .isFalse());
        });
    }

    /// PostgreSQL shows the value in the message of its refusal.
    @Test
    void whatTheDatabaseSaysOfAValueIsInNoTrace() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        var departments = "/v1/cycles/%s/departments".formatted(cycle());
        for (var status : List.of(201, 409)) {
            as(trace)
                    .body("{\"name\": \"Claims\", \"code\": \"SMITH\", \"kind\": \"SERVICE\"}")
                    .post(departments)
                    .then()
                    .statusCode(status);
        }

        await().atMost(PATIENCE).until(() -> spans(trace, ASSESSMENT, REQUEST).size() == 2);
        assertThat(collector.everything()).doesNotContain("SMITH");
    }

    private RequestSpecification as(String trace) {
        return suite.at(started.getLast().address(), "lea")
                .header("traceparent", "00-%s-%s-01".formatted(trace, CALLER))
                .contentType("application/json");
    }

    private String cycle() {
        return suite.as("lea")
                .contentType("application/json")
                .body("""
                        {"name": "Traced", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365}""")
                .post("/v1/cycles")
                .jsonPath()
                .getString("id");
    }

    private List<Span> spans(String trace, String program, int kind) {
        return collector.ofTrace(trace).stream()
                .filter(span -> span.program().equals(program) && span.kind() == kind)
                .toList();
    }

    private Span statement(String trace, String program, String verb) {
        return spans(trace, program, CALL).stream()
                .filter(span -> span.name().startsWith(verb))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no %s among %s".formatted(verb, collector.ofTrace(trace))));
    }

    /// The programs of the requests and calls above a span, from it to the caller.
    private List<String> way(String trace, Span span) {
        return Stream.iterate(
                        parent(trace, span),
                        parents -> !parents.isEmpty(),
                        parents -> parent(trace, parents.getFirst()))
                .map(List::getFirst)
                .filter(above -> above.kind() == REQUEST || above.kind() == CALL)
                .map(Span::program)
                .toList();
    }

    private List<Span> parent(String trace, Span span) {
        return collector.ofTrace(trace).stream()
                .filter(above -> above.id().equals(span.parent()))
                .toList();
    }
}
