package dev.waymark.rest.identity;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;

/// The refusal of a token that was revoked before its end.
public final class RevokedToken {

    /// By these words the gateway knows that such a token can be refused without asking a service (RFC 6750, section
    /// 3).
    public static final String CHALLENGE =
            "Bearer realm=\"waymark\", error=\"invalid_token\", error_description=\"The token was revoked\"";

    private RevokedToken() {}

    public static ProblemException refusal() {
        return new ProblemException(HttpProblem.UNAUTHENTICATED, "The access token was revoked. Sign in again.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    }
}
