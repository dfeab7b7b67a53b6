package dev.waymark.gateway.routing;

import java.util.Set;

/// One row of the routing table.
///
/// @param template path template, for people
/// @param roles of which the caller needs one
/// @param largestBody bytes that a request body may have
public record Operation(
        String id, String service, String method, String template, Set<String> roles, long largestBody) {

    /// Bytes of a body that is read whole before its service is asked; also the limit of an operation that
    /// declares none.
    static final long SMALL_BODY = 64 * 1024;

    public Operation {
        roles = Set.copyOf(roles);
        if (id.isBlank() || service.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException(
                    "operation '%s' (%s %s) needs an id, a service and a role. Maybe the document was not made by the"
                                    .formatted(id, method, template)
                            + " merge.");
        }
    }

    /// Whether a body is passed on while it comes.
    ///
    /// @param length bytes that are announced; negative where that is not known
    boolean isStreamed(long length) {
        return largestBody > SMALL_BODY && (length < 0 || length > SMALL_BODY);
    }
}
