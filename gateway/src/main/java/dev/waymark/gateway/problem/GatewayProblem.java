package dev.waymark.gateway.problem;

import java.util.Locale;

/// Every refusal that the gateway itself can answer; refusals of services are forwarded unchanged.
public enum GatewayProblem {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    REFUSED_TARGET(400, "The request target is not written plainly"),
    REFUSED_SIGN_OUT(400, "The token does not end a sign-in"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The caller's roles do not allow this"),
    NOT_FOUND(404, "The API has no such path"),
    METHOD_NOT_ALLOWED(405, "The resource does not know this method"),
    HEAD_TOO_SLOW(408, "The request head did not arrive in time"),
    BODY_TOO_SLOW(408, "The request body did not arrive in time"),
    BODY_TOO_LARGE(413, "The request body is too large"),
    TARGET_TOO_LONG(414, "The request target is too long"),
    TOO_MANY_REQUESTS(429, "Too many requests from this caller"),
    HEADERS_TOO_LARGE(431, "The request headers are too large"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    BROKEN_ANSWER(502, "A part of the suite did not answer properly"),
    SERVICE_AWAY(503, "A part of the suite is away"),
    OVERLOADED(503, "Too many requests wait for a part of the suite"),
    SIGN_IN_AWAY(503, "Access tokens cannot be checked at the moment"),
    SERVICE_TOO_SLOW(504, "A part of the suite did not answer in time"),
    HTTP_VERSION_NOT_SUPPORTED(505, "The API speaks HTTP/1.1");

    /// What the types of all problems of the suite begin with.
    public static final String URI_PREFIX = "urn:waymark:problem:";

    private final int status;
    private final String title;

    GatewayProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// Stable type of the problem: `urn:waymark:problem:` and the name in kebab-case.
    public String uri() {
        return URI_PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
