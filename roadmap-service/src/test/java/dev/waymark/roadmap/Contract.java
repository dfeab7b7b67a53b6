package dev.waymark.roadmap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/// What we rely on from a sibling, written down in a file that both sides test.
public final class Contract {

    private final JsonNode file;

    private Contract(JsonNode file) {
        this.file = file;
    }

    public static Contract named(String provider, String name) {
        try (var stream = Contract.class.getResourceAsStream("/contracts/%s/%s.json".formatted(provider, name))) {
            return new Contract(new ObjectMapper().readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public JsonNode body() {
        return file.path("response").path("body").deepCopy();
    }

    /// Any other part of the file.
    public JsonNode part(String name) {
        return file.path(name).deepCopy();
    }
}
