package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Two instances of a service on one database are one service.
class TwoInstancesIT {

    private static final int REQUESTS = 10_000;
    private static final int KEYS = 100;
    private static final int AT_ONCE = 256;
    private static final int ATTEMPTS = 60;

    private final RunningSuite suite = RunningSuite.get();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private record Answer(String key, int status, Duration retryAfter, String body) {

        boolean isToBeRepeated() {
            return status == 503 || (status == 409 && body.contains("request-in-progress"));
        }
    }

    @Test
    void requestsThatShareKeysAreWrittenOncePerKey() throws IOException, InterruptedException {
        var second = suite.secondInstance("assessment-service");
        try {
            var cycle = suite.as("lea")
                    .contentType("application/json")
                    .body("""
                            {"name": "Two instances", "currency": "EUR", "startsOn": "2027-01-01", "cadenceDays": 365}""")
                    .post("/v1/cycles")
                    .jsonPath()
                    .getString("id");
            var path = "/v1/cycles/%s/departments".formatted(cycle);

            var answers = postAll(List.of(suite.service("assessment-service"), second.address()), path);

            assertThat(answers).extracting(Answer::status).containsOnly(201);
            var bodiesByKey = answers.stream()
                    .collect(Collectors.groupingBy(Answer::key, Collectors.mapping(Answer::body, Collectors.toSet())));
            assertThat(bodiesByKey)
                    .hasSize(KEYS)
                    .allSatisfy((key, bodies) -> assertThat(bodies).hasSize(1));
            var written = suite.as("lea").get(path + "?limit=200").jsonPath().getList("items.code");
            assertThat(written).hasSize(KEYS).doesNotHaveDuplicates();
        } finally {
            second.process().destroy();
        }
    }

    private List<Answer> postAll(List<URI> instances, String path) throws InterruptedException {
        var places = new Semaphore(AT_ONCE);
        var posts = IntStream.range(0, REQUESTS)
                .<Callable<Answer>>mapToObj(number -> () -> {
                    places.acquire();
                    try {
                        return insist(
                                instances.get(number / KEYS % instances.size()).resolve(path), number % KEYS);
                    } finally {
                        places.release();
                    }
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(posts).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    /// As a caller does who was told to come again: the first request with the key is still running, or the service has
    /// more to do than it can.
    private Answer insist(URI address, int number) throws IOException, InterruptedException {
        var answer = post(address, number);
        for (var attempt = 1; answer.isToBeRepeated() && attempt < ATTEMPTS; attempt++) {
            Thread.sleep(answer.retryAfter());
            answer = post(address, number);
        }
        return answer;
    }

    private Answer post(URI address, int number) throws IOException, InterruptedException {
        var key = "shared-" + number;
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + suite.token("lea"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .timeout(Duration.ofMinutes(1))
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"name": "Department %d", "code": "D%d", "kind": "SERVICE"}""".formatted(number, number)))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        var seconds = response.headers().firstValueAsLong("Retry-After").orElse(0);
        return new Answer(key, response.statusCode(), Duration.ofSeconds(seconds), response.body());
    }
}
