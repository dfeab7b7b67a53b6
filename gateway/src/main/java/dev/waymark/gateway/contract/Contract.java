package dev.waymark.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The merged document, read once.
@Singleton
public class Contract {

    private final ContractConfig config;
    private final JsonNode merged;

    public Contract(ContractConfig config) {
        this.config = config;
        this.merged = read(config.resource());
    }

    /// The document as the build made it.
    public JsonNode merged() {
        return merged;
    }

    /// The document as this installation publishes it.
    public JsonNode published() {
        return PublishedDocument.of(merged, config.issuer().replaceFirst("/$", ""), config.address());
    }

    private static JsonNode read(String resource) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "no document %s on the class path. Maybe the build did not merge the services' documents."
                                .formatted(resource));
            }
            return new ObjectMapper().readTree(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
