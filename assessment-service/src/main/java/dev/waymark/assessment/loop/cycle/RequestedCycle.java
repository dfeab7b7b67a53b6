package dev.waymark.assessment.loop.cycle;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.waymark.rest.change.ChangedCycle;
import dev.waymark.rest.identity.CountingRoles;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The cycle that the path of a request belongs to. Missing and hidden things are refused alike: the refusal
/// contains nothing but what the caller sent.
@ApplicationScoped
public class RequestedCycle {

    private final Map<String, CycleMember> members;
    private final Cycles cycles;
    private final CycleAccess access;
    private final CountingRoles roles;
    private final ChangedCycle changed;

    RequestedCycle(
            @All List<CycleMember> members,
            Cycles cycles,
            CycleAccess access,
            CountingRoles roles,
            ChangedCycle changed) {
        this.members = members.stream().collect(toUnmodifiableMap(CycleMember::pathParameter, identity()));
        this.cycles = cycles;
        this.access = access;
        this.roles = roles;
        this.changed = changed;
    }

    /// Whether one of these path parameters names a cycle or something of one.
    public boolean isNamedBy(Set<String> pathParameters) {
        return !Collections.disjoint(members.keySet(), pathParameters);
    }

    /// A path that names nothing of a cycle requires nothing. Only the roles that are granted for the cycle count
    /// in the rest of the request.
    ///
    /// @throws ProblemException 404 where there is no such thing for this caller, 403 where they may know of it but
    /// the operation is for other roles, 409 where the state of its cycle does not allow the operation
    void require(CycleRequirement requirement, MultivaluedMap<String, String> pathParameters) {
        for (var parameter : pathParameters.keySet()) {
            var member = members.get(parameter);
            if (member != null) {
                require(requirement, member, UUID.fromString(pathParameters.getFirst(parameter)));
            }
        }
    }

    private void require(CycleRequirement requirement, CycleMember member, UUID id) {
        var cycleId = member.cycleOf(id).orElseThrow(() -> ProblemException.notFound(member.kind(), id));
        var counting = access.rolesIn(cycleId, departmentOf(member, id));
        if (counting.isEmpty()) {
            throw ProblemException.notFound(member.kind(), id);
        }
        roles.only(counting);
        changed.is(cycleId);
        if (requirement != CycleRequirement.VISIBLE) {
            var cycle = cycles.require(cycleId);
            requirement.check(cycle.description().name(), cycle.state());
        }
    }

    private static Optional<UUID> departmentOf(CycleMember member, UUID id) {
        return member instanceof DepartmentMember ofDepartment ? ofDepartment.departmentOf(id) : Optional.empty();
    }
}
