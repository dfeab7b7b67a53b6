package dev.waymark.gateway.token;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom a verified token names.
///
/// @param subject stable id of the person or system
/// @param session id of the sign-in that the token came from; absent for systems, which have none
/// @param issued when the token was made
/// @param expires when the token ends
public record Caller(String subject, @Nullable String session, Set<String> roles, Instant issued, Instant expires) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /// Whether the caller has one of the roles at least.
    public boolean hasAny(Set<String> wanted) {
        return !Collections.disjoint(roles, wanted);
    }
}
