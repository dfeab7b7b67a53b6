package dev.waymark.rest.problem;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// Checks that ids in a request lead somewhere.
public final class References {

    private References() {}

    /// @param kind what the ids should name, such as "department"
    /// @param pointer where in the body they are
    /// @param known finds those of the ids that exist where they may be meant
    /// @throws ProblemException 422 naming each id that leads nowhere
    public static void require(
            String kind, String pointer, Collection<UUID> ids, Function<Collection<UUID>, Stream<UUID>> known) {
        if (ids.isEmpty()) {
            return;
        }
        Set<UUID> unknown = new HashSet<>(ids);
        known.apply(ids).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw unknown(kind, pointer, unknown);
        }
    }

    /// The refusal of ids that lead nowhere.
    public static ProblemException unknown(String kind, String pointer, Collection<UUID> ids) {
        return ProblemException.withViolations(
                HttpProblem.UNKNOWN_REFERENCE,
                ids.stream()
                        .map(id -> new Violation(pointer, "%s is no %s here".formatted(id, kind)))
                        .toList());
    }
}
