package dev.waymark.roadmap.sibling.assessment;

import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds the cycle that a path is about.
@ApplicationScoped
class RequestedCycle {

    /// What the path names, and the cycle that it belongs to when it is there.
    record Subject(String kind, UUID id, Optional<UUID> cycleId) {

        /// The cycle as the assessment service shows it. For what is not there the service is asked, too, so
        /// that its absence or its refusal does not tell what is there. The refusal names what the caller
        /// asked for and not the cycle behind it.
        ///
        /// @param ask gives nothing for a cycle that the caller may not know of
        /// @throws ProblemException 404 where there is no such thing for this caller
        <C> C cycle(Function<UUID, Optional<C>> ask) {
            return ask.apply(cycleId.orElse(id))
                    .filter(shown -> cycleId.isPresent())
                    .orElseThrow(() -> ProblemException.notFound(kind, id));
        }
    }

    private final List<CycleMember> members;

    RequestedCycle(@All List<CycleMember> members) {
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
