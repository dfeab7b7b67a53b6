package dev.waymark.rest.problem;

import java.util.List;
import java.util.Map;

/// A refusal on its way to the caller. Carries no stack trace: it says what the caller did, not where we noticed.
public final class ProblemException extends RuntimeException {

    private final ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, String> headers;

    public ProblemException(ProblemType type, String detail) {
        this(type, detail, List.of(), Map.of());
    }

    private ProblemException(ProblemType type, String detail, List<Violation> violations, Map<String, String> headers) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = violations.stream().sorted().distinct().toList();
        this.headers = Map.copyOf(headers);
    }

    /// There is no such thing, or the caller may not know of it: the two look the same.
    public static ProblemException notFound(String kind, Object id) {
        return new ProblemException(HttpProblem.NOT_FOUND, "No %s %s is visible to you.".formatted(kind, id));
    }

    /// The body is well-formed JSON of the right media type, but breaks the rules at these places.
    public static ProblemException invalid(List<Violation> violations) {
        return withViolations(HttpProblem.INVALID_REQUEST, violations);
    }

    /// The faults of the request in the words of a service's own problem type.
    public static ProblemException withViolations(ProblemType type, List<Violation> violations) {
        var detail = violations.size() == 1
                ? "1 violation; see violations."
                : "%d violations; see violations.".formatted(violations.size());
        return new ProblemException(type, detail, violations, Map.of());
    }

    public ProblemException withHeader(String name, String value) {
        return new ProblemException(type, detail(), violations, Map.of(name, value));
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    Map<String, String> headers() {
        return headers;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
