package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.waymark.local.load.ServiceRead;
import dev.waymark.local.load.SteadyLoad;
import dev.waymark.suite.ReadyBalancer.Backend;
import dev.waymark.suite.RunningSuite.Instance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Services are stopped and replaced while requests come.
class ReplacementIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String SERVICE = "assessment-service";
    /// As the chart sets it.
    private static final Map<String, String> IN_A_CLUSTER = Map.of("QUARKUS_SHUTDOWN_DELAY", "5S");
    private static final Map<String, String> TALKATIVE =
            Map.of("QUARKUS_SHUTDOWN_DELAY", "5S", "QUARKUS_LOG_CATEGORY__ORG_HIBERNATE__LEVEL", "DEBUG");
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final RunningSuite suite = RunningSuite.get();

    @Test
    void replacingOneOfTwoInstancesLosesNoRequest() throws IOException, InterruptedException, ExecutionException {
        try (var balancer = new ReadyBalancer();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            balancer.add(new Backend(suite.service(SERVICE), suite.management(SERVICE)));
            var starting = threads.submit(() -> suite.secondInstance(SERVICE, IN_A_CLUSTER));
            var gateway = suite.secondInstance(
                    "gateway",
                    Map.of("WAYMARK_ASSESSMENT_URL", balancer.address().toString()));
            var leaving = starting.get();
            balancer.add(backend(leaving));
            var departments = "/v1/cycles/%s/departments".formatted(cycle());
            try (var load = new SteadyLoad(number -> request(gateway.address(), departments, number))) {
                var joining = suite.secondInstance(SERVICE, TALKATIVE);
                balancer.add(backend(joining));
                try {
                    await().atMost(PATIENCE).until(() -> balancer.connections(backend(leaving)) > 0);
                    leaving.process().destroy();
                    assertThat(leaving.process().waitFor(60, TimeUnit.SECONDS)).isTrue();
                    var before = load.answered();
                    await().atMost(PATIENCE).until(() -> load.answered() > before + 50);

                    assertThat(load.outcomes())
                            .hasSizeGreaterThan(100)
                            .filteredOn(outcome -> outcome.status() != 200 && outcome.status() != 201)
                            .isEmpty();
                    writesJson(joining);
                } finally {
                    joining.process().destroy();
                }
            } finally {
                leaving.process().destroyForcibly();
                gateway.process().destroy();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment-service", "initiative-service", "roadmap-service"})
    void onlyRequestsToASingleInstanceThatIsStoppedAreRefusedAndAllAreToldToComeAgain(String stopped)
            throws InterruptedException {
        await().atMost(PATIENCE).until(this::allAnswer);
        try (var load = new SteadyLoad(number -> ServiceRead.request(suite.gateway(), suite.token("lea"), number))) {
            suite.terminate(stopped);
            await().atMost(PATIENCE).until(() -> RunningSuite.isReady(suite.management(stopped)));
            var before = load.answered();
            await().atMost(PATIENCE).until(() -> load.answered() > before + ServiceRead.ALL.size());

            ServiceRead.assertOnlyRefusedWhereNeeded(load.outcomes(), stopped);
        }
    }

    /// At level DEBUG the statements of a request are lines of its log.
    private void writesJson(Instance instance) throws IOException {
        suite.at(instance.address(), "lea")
                .header("traceparent", "00-%s-00f067aa0ba902b7-00".formatted(TRACE))
                .get("/v1/departments/01890000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);

        assertThat(JsonLog.ofTrace(JsonLog.lines(instance.log(), suite.token("lea")), TRACE))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.path("program").asText()).isEqualTo(SERVICE));
    }

    /// Whether nothing is away, or left alone, any longer.
    private boolean allAnswer() {
        return ServiceRead.ALL.stream()
                .allMatch(read ->
                        suite.at(suite.gateway(), "lea").get(read.path()).statusCode() == read.status());
    }

    private static Backend backend(Instance instance) {
        return new Backend(instance.address(), instance.management());
    }

    private String cycle() {
        return suite.as("lea")
                .contentType("application/json")
                .body("""
                        {"name": "Replacement", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365}""")
                .post("/v1/cycles")
                .jsonPath()
                .getString("id");
    }

    /// Reads and writes in turn.
    private HttpRequest request(URI gateway, String path, int number) {
        var request = authorised(gateway.resolve(path));
        return number % 2 == 0
                ? request.build()
                : request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("""
                                {"name": "Department %d", "code": "D%d", "kind": "SERVICE"}""".formatted(number, number)))
                        .build();
    }

    private HttpRequest.Builder authorised(URI address) {
        return HttpRequest.newBuilder(address).header("Authorization", "Bearer " + suite.token("lea"));
    }
}
