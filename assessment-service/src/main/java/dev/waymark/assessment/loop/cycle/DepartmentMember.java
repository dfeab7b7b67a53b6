package dev.waymark.assessment.loop.cycle;

import java.util.Optional;
import java.util.UUID;

/// A {@link CycleMember} of a kind that can belong to one department.
public interface DepartmentMember extends CycleMember {

    /// The only department that it belongs to; empty where it belongs to the whole cycle. Callers who are granted
    /// another department alone get 404.
    Optional<UUID> departmentOf(UUID id);
}
