package dev.waymark.local.sample.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// One request and its answer.
///
/// @param path as it was sent, with the query
/// @param body empty where none was sent
public record Exchange(Caller caller, String method, String path, Optional<JsonNode> body, Answer answer) {}
