package dev.waymark.rest.problem;

/// The refusals that belong to HTTP and not to a service.
public enum HttpProblem implements ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read"),
    INVALID_REQUEST(400, "The request breaks rules"),
    UNAUTHENTICATED(401, "A valid access token is needed"),
    FORBIDDEN(403, "The caller's roles do not allow this"),
    NOT_FOUND(404, "There is no such thing for this caller"),
    METHOD_NOT_ALLOWED(405, "The resource does not know this method"),
    NOT_ACCEPTABLE(406, "No representation fits the Accept header"),
    CONFLICT(409, "The state of the resource does not allow this"),
    IN_USE(409, "Other things depend on it"),
    JOB_FINISHED(409, "The job is finished"),
    REQUEST_IN_PROGRESS(409, "The first request with this Idempotency-Key is still running"),
    CURSOR_EXPIRED(410, "What follows the cursor is no longer kept"),
    STALE_VERSION(412, "The resource has changed since it was read"),
    BODY_TOO_LARGE(413, "The request body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The request body has a media type that is not read here"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used for another request"),
    UNKNOWN_REFERENCE(422, "The request refers to things that do not exist in this cycle"),
    PRECONDITION_REQUIRED(428, "An If-Match header is needed"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    DEPENDENCY_UNAVAILABLE(503, "Something that this operation needs is away");

    private final int status;
    private final String title;

    HttpProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }

    /// The general type for a status that a library has chosen.
    public static HttpProblem of(int status) {
        return switch (status) {
            case 400 -> MALFORMED_REQUEST;
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> STALE_VERSION;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> UNKNOWN_REFERENCE;
            case 428 -> PRECONDITION_REQUIRED;
            case 503 -> DEPENDENCY_UNAVAILABLE;
            default -> status < 500 ? INVALID_REQUEST : INTERNAL_ERROR;
        };
    }
}
