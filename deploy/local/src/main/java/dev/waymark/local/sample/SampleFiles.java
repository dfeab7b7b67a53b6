package dev.waymark.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files of the sample company; its README says what they hold.
final class SampleFiles {

    private final Path folder;
    private final ObjectMapper json = new ObjectMapper();

    SampleFiles(Path folder) {
        this.folder = folder;
    }

    JsonNode read(String name) throws IOException {
        return json.readTree(Files.readString(folder.resolve(name + ".json")));
    }

    /// The cases, one JSON object a line.
    ArrayNode cases() throws IOException {
        var cases = JsonNodeFactory.instance.arrayNode();
        for (var line : Files.readAllLines(folder.resolve("cases.ndjson"))) {
            if (!line.isBlank()) {
                cases.add(json.readTree(line));
            }
        }
        return cases;
    }
}
