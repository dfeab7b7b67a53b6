package dev.waymark.rest.deletion;

import static java.util.stream.Collectors.joining;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import java.util.List;

/// The refusal to delete or archive what other things depend on.
public final class InUse {

    private static final int MOST_NAMED = 20;

    private InUse() {}

    /// @throws ProblemException 409 naming the first of them, unless there are none
    public static void requireNone(List<String> dependants) {
        if (!dependants.isEmpty()) {
            throw new ProblemException(
                    HttpProblem.IN_USE,
                    "In use by %s%s. Maybe change or delete what depends on it first."
                            .formatted(
                                    dependants.stream()
                                            .sorted()
                                            .limit(MOST_NAMED)
                                            .collect(joining(", ")),
                                    dependants.size() > MOST_NAMED ? ", …" : ""));
        }
    }
}
