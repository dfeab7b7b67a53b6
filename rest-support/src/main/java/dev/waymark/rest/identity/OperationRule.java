package dev.waymark.rest.identity;

import dev.waymark.rest.identity.GrantNeeded.Extent;
import dev.waymark.rest.structure.Calculation;
import jakarta.ws.rs.HttpMethod;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/// Who may call an operation: a caller of whose roles one counts there. The same rule decides about requests and
/// answers what somebody may do.
///
/// Example: an operation for `steering` that needs EVERYTHING admits a caller who is granted `steering` for
/// everything, and none who is granted it for one cycle.
///
/// @param roles that the operation is for
/// @param needed how far a grant of such a role must reach
@Calculation
public record OperationRule(Set<String> roles, Extent needed) {

    public OperationRule {
        roles = Set.copyOf(roles);
    }

    /// How far a grant must reach for an operation whose path names nothing that grants are given for.
    ///
    /// @param declared at the operation or its class
    /// @param method of the request
    public static Extent extent(Optional<Extent> declared, String method) {
        return declared.orElse(
                method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD) ? Extent.ANY : Extent.EVERYTHING);
    }

    /// Whether a caller with these roles, which count for the request, is let in.
    public boolean admits(Set<String> counting) {
        return !Collections.disjoint(counting, roles);
    }
}
