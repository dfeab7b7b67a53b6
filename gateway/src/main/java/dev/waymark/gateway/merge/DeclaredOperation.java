package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.SortedSet;
import java.util.TreeSet;

/// One operation as its service declares it.
///
/// @param method in capitals
record DeclaredOperation(String service, String path, String method, JsonNode content) {

    String id() {
        return content.path("operationId").asText("");
    }

    /// The roles of which a caller needs one. The generator writes them as the scopes of the security requirement.
    SortedSet<String> roles() {
        var roles = new TreeSet<String>();
        content.path("security")
                .forEach(requirement ->
                        requirement.forEach(scopes -> scopes.forEach(scope -> roles.add(scope.asText()))));
        return roles;
    }

    /// The operation in a sentence about a fault.
    String named() {
        return "%s %s of %s".formatted(method, path, service);
    }
}
