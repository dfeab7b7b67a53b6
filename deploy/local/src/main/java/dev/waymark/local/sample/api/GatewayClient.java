package dev.waymark.local.sample.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Calls of the API as one of the demo users or as an integrator.
public final class GatewayClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SuiteAccess suite;
    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public GatewayClient(SuiteAccess suite) {
        this.suite = suite;
    }

    public Answer get(Caller caller, String path) throws IOException, InterruptedException {
        return send(caller, "GET", path, Optional.empty());
    }

    /// Waits up to 30 seconds for a job to end.
    public Answer getWaiting(Caller caller, String path) throws IOException, InterruptedException {
        return send(caller, "GET", path, Optional.empty(), "Prefer", "wait=30");
    }

    public Answer post(Caller caller, String path, JsonNode body) throws IOException, InterruptedException {
        return send(caller, "POST", path, Optional.of(body));
    }

    public Answer post(Caller caller, String path) throws IOException, InterruptedException {
        return send(caller, "POST", path, Optional.empty());
    }

    public Answer put(Caller caller, String path, JsonNode body) throws IOException, InterruptedException {
        return send(caller, "PUT", path, Optional.of(body));
    }

    /// Changes what the caller has read under an entity tag.
    public Answer patch(Caller caller, String path, String entityTag, JsonNode body)
            throws IOException, InterruptedException {
        return send(caller, "PATCH", path, Optional.of(body), "If-Match", entityTag);
    }

    /// All items of a list, page by page.
    public List<JsonNode> all(Caller caller, String path) throws IOException, InterruptedException {
        var items = new ArrayList<JsonNode>();
        var cursor = "";
        do {
            var page = get(caller, path + "?limit=200&cursor=" + cursor)
                    .expecting(Answer.OK)
                    .body();
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asText();
        } while (!cursor.isEmpty());
        return items;
    }

    /// Any request.
    ///
    /// @param furtherHeaders name, value, name, value and so on
    public Answer send(Caller caller, String method, String path, Optional<JsonNode> body, String... furtherHeaders)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(suite.gateway().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + caller.token(suite.tokens()))
                .header("Accept", "application/json, application/problem+json")
                .method(method, publisher(body));
        if (furtherHeaders.length > 0) {
            request.headers(furtherHeaders);
        }
        if (body.isPresent()) {
            request.header(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        }
        var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        var answer = new Answer(
                "%s %s as %s".formatted(method, path, caller.name()),
                response.statusCode(),
                json.readTree(response.body()),
                response.headers().firstValue("Location"),
                response.headers().firstValue("ETag"));
        suite.listener().accept(new Exchange(caller, method, path, body, answer));
        return answer;
    }

    private static HttpRequest.BodyPublisher publisher(Optional<JsonNode> body) {
        return body.map(JsonNode::toString)
                .map(HttpRequest.BodyPublishers::ofString)
                .orElseGet(HttpRequest.BodyPublishers::noBody);
    }
}
