package dev.waymark.suite.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.local.sample.api.Caller;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A request that loading the sample does not send.
///
/// @param operation id of the operation
/// @param query of what is listed, to find the thing that the next acts are about
/// @param path what parameters of the path stand for that no address has named before
/// @param until JSON pointer of what the answer to a read must contain; the read is repeated until it does
/// @param body in which `{goalId}` stands for the id of the goal that is meant in paths, too
record Act(
        Caller caller,
        String operation,
        Map<String, String> path,
        Optional<String> query,
        Optional<String> until,
        Optional<JsonNode> body) {

    private static final String FILE = "/further-acts.json";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> PATH = new TypeReference<>() {};

    /// The body with these values in it.
    Optional<JsonNode> body(Map<String, String> values) {
        return body.map(template -> read(Operation.filled(template.toString(), values)));
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Caller caller(String name) {
        return name.equals(Caller.CRM.name()) ? Caller.CRM : Caller.user(name);
    }

    static List<Act> all() {
        try (var stream = Objects.requireNonNull(Act.class.getResourceAsStream(FILE), FILE)) {
            return JSON.readTree(stream)
                    .valueStream()
                    .map(act -> new Act(
                            caller(act.path("as").asText()),
                            act.path("operation").asText(),
                            Optional.ofNullable(JSON.convertValue(act.get("path"), PATH))
                                    .orElse(Map.of()),
                            Optional.ofNullable(act.path("query").textValue()),
                            Optional.ofNullable(act.path("until").textValue()),
                            Stream.of(act.path("body"))
                                    .filter(JsonNode::isContainerNode)
                                    .findFirst()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
