package dev.waymark.rest.idempotency;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// An answer that was given before.
record KeptAnswer(
        String fingerprint,
        int status,
        @Nullable String location,
        @Nullable String entityTag,
        JsonNode body) {

    /// The answer once more, if it was given to the same request.
    RestResponse<JsonNode> replayed(String key, String fingerprintNow) {
        if (!fingerprint.equals(fingerprintNow)) {
            throw new ProblemException(
                    HttpProblem.IDEMPOTENCY_KEY_REUSED,
                    "Key '%s' belongs to a request with another path or body. Maybe make a new key.".formatted(key));
        }
        var answer = RestResponse.ResponseBuilder.<JsonNode>create(status).header("Idempotent-Replayed", "true");
        if (!body.isNull()) {
            answer.entity(body);
        }
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        if (entityTag != null) {
            answer.header(HttpHeaders.ETAG, entityTag);
        }
        return answer.build();
    }
}
