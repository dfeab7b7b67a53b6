package dev.waymark.assessment.access.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How far a grant reaches.
public enum GrantScope {
    EVERYTHING,
    CYCLE,
    DEPARTMENT;

    /// Whether a grant or a request for one names the cycle and department that its scope needs. A property that is
    /// missing is found by the validation.
    ///
    /// @throws IllegalArgumentException where the scope names too much or too little, or is not one of the role
    public static void requireWhole(
            @Nullable GrantedRole role,
            @Nullable GrantScope scope,
            @Nullable UUID cycleId,
            @Nullable UUID departmentId) {
        if ((scope != EVERYTHING) != (cycleId != null)) {
            throw new IllegalArgumentException("scope is %s and cycleId is %s. Maybe send %s."
                    .formatted(scope, cycleId, scope == EVERYTHING ? "neither" : "the cycle"));
        }
        if ((scope == DEPARTMENT) != (departmentId != null)) {
            throw new IllegalArgumentException(
                    "scope is %s and departmentId is %s. Maybe send the department for DEPARTMENT alone."
                            .formatted(scope, departmentId));
        }
        if (role != null && role.isUndivided() && scope != EVERYTHING) {
            throw new IllegalArgumentException(
                    "role is %s and scope is %s. This role is for EVERYTHING alone.".formatted(role, scope));
        }
        if (role != null && role.isPrivileged() && scope == DEPARTMENT) {
            throw new IllegalArgumentException(
                    "role is %s and scope is DEPARTMENT. Maybe grant it for the cycle.".formatted(role));
        }
    }
}
