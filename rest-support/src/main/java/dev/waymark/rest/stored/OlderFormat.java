package dev.waymark.rest.stored;

import com.fasterxml.jackson.databind.JsonNode;

/// Converts what an earlier version has stored to the version after it. Has a constructor without parameters.
@FunctionalInterface
public interface OlderFormat {

    /// @param content an object, or the array of a list
    JsonNode converted(JsonNode content);
}
