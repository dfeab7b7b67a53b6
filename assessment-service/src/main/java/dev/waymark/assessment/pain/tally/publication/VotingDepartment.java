package dev.waymark.assessment.pain.tally.publication;

import dev.waymark.assessment.loop.organisation.DepartmentKind;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A department and those of it whose ballots count.
///
/// @param code orders departments that are alike in everything else
/// @param voters by stakeholder id
public record VotingDepartment(
        UUID id, String code, DepartmentKind kind, @Nullable UUID parentId, Set<UUID> voters) {

    public VotingDepartment {
        voters = Set.copyOf(voters);
    }
}
