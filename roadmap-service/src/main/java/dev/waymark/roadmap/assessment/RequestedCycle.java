package dev.waymark.roadmap.assessment;

import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the cycle that a path is about.
@ApplicationScoped
class RequestedCycle {

    /// What the path names, and the cycle that it belongs to.
    record Subject(String kind, UUID id, UUID cycleId) {

        /// Says of what the caller asked for, not of the cycle behind it, that it is not there.
        ProblemException notFound() {
            return ProblemException.notFound(kind, id);
        }
    }

    private final List<CycleMember> members;

    RequestedCycle(@All List<CycleMember> members) {
        this.members = members;
    }

    /// @return nothing for an id that is no UUID, which the framework refuses by itself
    /// @throws ProblemException 404 where there is no such thing
    Optional<Subject> of(MultivaluedMap<String, String> pathParameters) {
        for (var member : members) {
            var id = uuid(pathParameters.getFirst(member.pathParameter()));
            if (id != null) {
                var cycleId = member.cycleOf(id).orElseThrow(() -> ProblemException.notFound(member.kind(), id));
                return Optional.of(new Subject(member.kind(), id, cycleId));
            }
        }
        var cycleId = uuid(pathParameters.getFirst("cycleId"));
        return cycleId == null ? Optional.empty() : Optional.of(new Subject("cycle", cycleId, cycleId));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}
