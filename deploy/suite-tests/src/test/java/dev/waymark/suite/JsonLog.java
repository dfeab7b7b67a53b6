package dev.waymark.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/// The log of a program that writes JSON: one object a line and nothing else.
final class JsonLog {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLog() {}

    /// Its lines, after each was seen to have what a collector of logs needs and not to have the token.
    static List<JsonNode> lines(Path log, String token) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var text : Files.readAllLines(log)) {
            var line = JSON.readTree(text);
            OffsetDateTime.parse(line.path("time").asText());
            for (var name : List.of("level", "logger", "message", "program")) {
                assertThat(line.path(name).asText()).as(name + " in " + text).isNotEmpty();
            }
            assertThat(text).doesNotContain(token);
            lines.add(line);
        }
        return lines;
    }

    /// Those that belong to a trace.
    static List<JsonNode> ofTrace(List<JsonNode> lines, String trace) {
        return lines.stream()
                .filter(line -> line.at("/mdc/traceId").asText().equals(trace))
                .toList();
    }
}
