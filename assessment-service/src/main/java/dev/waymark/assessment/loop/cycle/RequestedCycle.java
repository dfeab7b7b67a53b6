package dev.waymark.assessment.loop.cycle;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The cycle that the path of a request belongs to. Missing and hidden things are refused alike: the refusal contains
/// nothing but what the caller sent.
@ApplicationScoped
class RequestedCycle {

    private final Map<String, CycleMember> members;
    private final Cycles cycles;

    RequestedCycle(@All List<CycleMember> members, Cycles cycles) {
        this.members = members.stream().collect(toUnmodifiableMap(CycleMember::pathParameter, identity()));
        this.cycles = cycles;
    }

    /// A path that names nothing of a cycle requires nothing.
    ///
    /// @throws ProblemException 404 where there is no such thing for this caller, 409 where the state of its
    /// cycle does not allow the operation
    void require(CycleRequirement requirement, MultivaluedMap<String, String> pathParameters) {
        for (var parameter : pathParameters.keySet()) {
            var member = members.get(parameter);
            if (member != null) {
                require(requirement, member, UUID.fromString(pathParameters.getFirst(parameter)));
            }
        }
    }

    private void require(CycleRequirement requirement, CycleMember member, UUID id) {
        var cycleId = member.cycleOf(id)
                .filter(cycles::mayKnow)
                .orElseThrow(() -> ProblemException.notFound(member.kind(), id));
        if (requirement != CycleRequirement.VISIBLE) {
            var cycle = cycles.require(cycleId);
            requirement.check(cycle.description().name(), cycle.state());
        }
    }
}
