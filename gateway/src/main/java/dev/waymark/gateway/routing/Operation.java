package dev.waymark.gateway.routing;

import java.util.Set;

/// One row of the routing table.
///
/// @param template path template, for people
/// @param roles of which the caller needs one
public record Operation(String id, String service, String method, String template, Set<String> roles) {

    public Operation {
        roles = Set.copyOf(roles);
        if (id.isBlank() || service.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "operation '%s' (%s %s) needs an id, a service and a role. Maybe the document was not made by the"
                                    .formatted(id, method, template)
                            + " merge.");
        }
    }
}
