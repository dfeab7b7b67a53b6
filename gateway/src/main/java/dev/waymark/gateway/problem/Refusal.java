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
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("type", problem.uri())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", detail);
        if (instance != null) {
            body.put("instance", instance);
        }
        return body.put("requestId", requestId).toString().getBytes(StandardCharsets.UTF_8);
    }
}
