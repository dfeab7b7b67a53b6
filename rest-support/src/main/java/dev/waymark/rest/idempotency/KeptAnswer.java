package dev.waymark.rest.idempotency;

import dev.waymark.rest.concurrency.Representation;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// An answer that was given before.
///
/// @param body JSON as it was sent; `null` where there was none
record KeptAnswer(
        String fingerprint,
        int status,
        @Nullable String location,
        @Nullable String entityTag,
        String body) {

    private static final String NOTHING = "null";

    static KeptAnswer of(String fingerprint, RestResponse<Representation> answer) {
        var shown = answer.getEntity();
        return new KeptAnswer(
                fingerprint,
                answer.getStatus(),
                answer.getHeaderString(HttpHeaders.LOCATION),
                answer.getHeaderString(HttpHeaders.ETAG),
                shown == null ? NOTHING : shown.json());
    }

    /// The answer once more, if it was given to the same request.
    RestResponse<?> replayed(String key, String fingerprintNow) {
        if (!fingerprint.equals(fingerprintNow)) {
            throw new ProblemException(
                    HttpProblem.IDEMPOTENCY_KEY_REUSED,
                    "Key '%s' belongs to a request with another path or body. Maybe make a new key.".formatted(key));
        }
        var answer = RestResponse.ResponseBuilder.<Representation>create(status).header("Idempotent-Replayed", "true");
        if (!body.equals(NOTHING)) {
            answer.entity(Representation.of(body));
        }
        if (entityTag != null) {
            answer.header(HttpHeaders.ETAG, entityTag);
        }
        if (location != null) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        return answer.build();
    }
}
