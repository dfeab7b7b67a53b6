package dev.waymark.rest.concurrency;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;

/// What the caller believes about the resource that it is about to change.
@RequestScoped
public class Preconditions {

    private final HttpHeaders headers;

    public Preconditions(HttpHeaders headers) {
        this.headers = headers;
    }

    /// Refuses the write unless the caller has seen this very version: 428 without If-Match, 412 with another one.
    public void requireCurrent(long version) {
        var expected = headers.getHeaderString(HttpHeaders.IF_MATCH);
        var current = EntityTag.of(version);
        if (expected == null) {
            throw new ProblemException(
                            HttpProblem.PRECONDITION_REQUIRED,
                            "Send If-Match with the ETag that you have read; it is %s now.".formatted(current))
                    .withHeader(HttpHeaders.ETAG, current);
        }
        if (!EntityTag.matches(expected, current)) {
            throw new ProblemException(
                            HttpProblem.STALE_VERSION,
                            "If-Match says %s but the ETag is %s: read it again.".formatted(expected, current))
                    .withHeader(HttpHeaders.ETAG, current);
        }
    }

    /// Refuses to create what the caller believes to exist: a PUT that creates must not carry If-Match.
    public void requireAbsent() {
        var expected = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (expected != null) {
            throw new ProblemException(
                    HttpProblem.STALE_VERSION,
                    "If-Match says %s but nothing is there. Maybe leave If-Match out.".formatted(expected));
        }
    }
}
