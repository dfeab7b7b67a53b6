package dev.waymark.assessment.access.standing;

import dev.waymark.rest.identity.Roles;
import java.util.Arrays;
import java.util.Optional;

/// A role that a person can be granted.
public enum GrantedRole {
    PROGRAMME_LEAD(Roles.PROGRAMME_LEAD, true),
    STEERING(Roles.STEERING, true),
    STAKEHOLDER(Roles.STAKEHOLDER, false),
    VIEWER(Roles.VIEWER, false),
    INTEGRATOR(Roles.INTEGRATOR, true),
    ACCESS_ADMIN(Roles.ACCESS_ADMIN, true),
    AUDITOR(Roles.AUDITOR, true);

    private final String inTokens;
    private final boolean privileged;

    GrantedRole(String inTokens, boolean privileged) {
        this.inTokens = inTokens;
        this.privileged = privileged;
    }

    /// The role of this name in a token.
    public static Optional<GrantedRole> of(String inTokens) {
        return Arrays.stream(values())
                .filter(role -> role.inTokens.equals(inTokens))
                .findFirst();
    }

    public String inTokens() {
        return inTokens;
    }

    /// Whether somebody else than who asks must approve it.
    public boolean isPrivileged() {
        return privileged;
    }

    /// Whether the realm has a group of people with it. Systems have theirs without one.
    public boolean isOfPeople() {
        return this != INTEGRATOR;
    }

    /// Whether it is always granted for everything.
    public boolean isUndivided() {
        return this == INTEGRATOR || this == AUDITOR;
    }
}
