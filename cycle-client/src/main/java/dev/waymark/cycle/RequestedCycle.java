package dev.waymark.cycle;

import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Finds the cycle that a path is about.
@ApplicationScoped
public class RequestedCycle {

    /// What the path names, and the cycle that it belongs to when it is there.
    record Subject(String kind, UUID id, Optional<UUID> cycleId) {

        /// Requires that the caller may know of the cycle. The question is also asked for what is not there, so that
        /// its absence looks like a refusal. The refusal names what the caller sent, not the cycle behind it.
        ///
        /// @param isVisible asks the assessment service
        /// @throws ProblemException 404 where there is no such thing for this caller
        void require(Predicate<UUID> isVisible) {
            if (!isVisible.test(cycleId.orElse(id)) || cycleId.isEmpty()) {
                throw ProblemException.notFound(kind, id);
            }
        }
    }

    private final List<CycleMember> members;

    public RequestedCycle(@All List<CycleMember> members) {
        this.members = members;
    }

    /// @return nothing for an id that is no UUID, which the framework refuses by itself
    Optional<Subject> of(MultivaluedMap<String, String> pathParameters) {
        for (var member : members) {
            var id = uuid(pathParameters.getFirst(member.pathParameter()));
            if (id != null) {
                return Optional.of(new Subject(member.kind(), id, member.cycleOf(id)));
            }
        }
        var cycleId = uuid(pathParameters.getFirst("cycleId"));
        return cycleId == null ? Optional.empty() : Optional.of(new Subject("cycle", cycleId, Optional.of(cycleId)));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}
