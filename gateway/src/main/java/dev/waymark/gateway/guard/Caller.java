package dev.waymark.gateway.guard;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;

/// Whom a verified token names.
///
/// @param subject stable id of the person or system
/// @param expires when the token ends
public record Caller(String subject, Set<String> roles, Instant expires) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /// Whether the caller has one of the roles at least.
    boolean hasAny(Set<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
