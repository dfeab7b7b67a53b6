package dev.waymark.rest.problem;

/// What a constraint of the database is called towards the caller whose request violates it.
public sealed interface Contradiction {

    /// The value of a property must be the only one of its cycle.
    record Taken(String property) implements Contradiction {}

    /// A state that does not allow the request.
    record Refused(ProblemType type, String detail) implements Contradiction {}

    /// A value of the request that is not allowed.
    record Invalid(String pointer, String message) implements Contradiction {}

    /// Two requests made the same thing at a time; the later one has not seen it.
    static Contradiction madeMeanwhile() {
        return new Refused(
                HttpProblem.STALE_VERSION,
                "Another request has just made it: read it and send If-Match with its ETag.");
    }

    static Contradiction conflict(String detail) {
        return new Refused(HttpProblem.CONFLICT, detail);
    }
}
