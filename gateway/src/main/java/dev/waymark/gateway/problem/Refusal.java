package dev.waymark.gateway.problem;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One refusal on its way to the caller.
///
/// @param detail what happened and what to do; nothing of the inside
/// @param headers further headers of the answer
public record Refusal(GatewayProblem problem, String detail, Map<String, String> headers) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String RETRY_AFTER_SECONDS = "2";

    public Refusal {
        headers = Map.copyOf(headers);
    }

    public static Refusal of(GatewayProblem problem, String detail) {
        return new Refusal(
                problem, detail, problem.status() == 503 ? Map.of("Retry-After", RETRY_AFTER_SECONDS) : Map.of());
    }

    public static Refusal of(GatewayProblem problem, String detail, String header, String value) {
        return new Refusal(problem, detail, Map.of(header, value));
    }

    /// The answer's body.
    ///
    /// @param instance path of the request; left out when the request had none that can be shown
    public byte[] body(@Nullable String instance, String requestId) {
        return body(problem.uri(), problem.title(), problem.status(), detail, instance, requestId);
    }

    /// The body of a refusal of which nothing is known but its status (RFC 9457, section 4.2.1).
    ///
    /// @param title what the status means
    static byte[] bodyOfStatus(int status, String title, @Nullable String instance, String requestId) {
        return body("about:blank", title, status, title + ".", instance, requestId);
    }

    private static byte[] body(
            String type, String title, int status, String detail, @Nullable String instance, String requestId) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        if (instance != null) {
            body.put("instance", instance);
        }
        return body.put("requestId", requestId).toString().getBytes(StandardCharsets.UTF_8);
    }
}
