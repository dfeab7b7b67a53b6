package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The OpenAPI document that a service has generated from its own code.
///
/// @param service name of the service, as addresses and logs know it
public record ServiceDocument(String service, JsonNode content) {

    /// The methods that OpenAPI knows, in the order in which we publish them.
    private static final List<String> METHODS =
            List.of("get", "post", "put", "patch", "delete", "head", "options", "trace");

    Stream<DeclaredOperation> operations() {
        return content.path("paths")
                .propertyStream()
                .flatMap(path -> METHODS.stream()
                        .filter(method -> path.getValue().has(method))
                        .map(method -> new DeclaredOperation(
                                service,
                                path.getKey(),
                                method.toUpperCase(Locale.ROOT),
                                path.getValue().get(method))));
    }

    JsonNode components() {
        return content.path("components");
    }
}
