package dev.waymark.gateway.merge;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The operations that the gateway answers itself. They are open to everybody.
final class EdgeOperations {

    static final String SERVICE = "gateway";

    private static final String RESOURCE = "/META-INF/waymark/edge-operations.json";

    private EdgeOperations() {}

    static ServiceDocument document() {
        try (var stream = EdgeOperations.class.getResourceAsStream(RESOURCE)) {
            return new ServiceDocument(SERVICE, new ObjectMapper().readTree(Objects.requireNonNull(stream, RESOURCE)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
