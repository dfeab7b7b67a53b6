package dev.waymark.suite.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.suite.RunningSuite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The loaded sample as the API shows it to the programme lead, beside the files that it was loaded from.
final class Sample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSuite suite;
    private final Map<String, JsonNode> answers = new HashMap<>();
    private final String cycle;

    private Sample(RunningSuite suite, String cycle) {
        this.suite = suite;
        this.cycle = cycle;
    }

    static Sample loaded(RunningSuite suite) throws IOException, InterruptedException {
        return new Sample(suite, suite.sampleCycle());
    }

    JsonNode get(String path) {
        return answers.computeIfAbsent(path, this::read);
    }

    private JsonNode read(String path) {
        var answer = suite.as("lea").get(path);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "%s answered %d: %s".formatted(path, answer.statusCode(), answer.asString()));
        }
        return parse(answer.asString());
    }

    /// Something of the cycle, such as its `climate`.
    JsonNode ofCycle(String name) {
        return get("/v1/cycles/%s/%s".formatted(cycle, name));
    }

    /// All items of a list of the cycle.
    List<JsonNode> allOfCycle(String name) {
        return all("/v1/cycles/%s/%s".formatted(cycle, name));
    }

    /// All items of a list, page by page.
    List<JsonNode> all(String path) {
        List<JsonNode> items = new ArrayList<>();
        var cursor = "";
        do {
            var page = get(path + "?limit=200" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.path("items").forEach(items::add);
            cursor = page.path("nextCursor").asText();
        } while (!cursor.isEmpty());
        return items;
    }

    Map<String, JsonNode> byId(List<JsonNode> items) {
        var byId = new LinkedHashMap<String, JsonNode>();
        items.forEach(item -> byId.put(item.path("id").asText(), item));
        return byId;
    }

    static JsonNode named(Iterable<JsonNode> items, String property, String value) {
        for (var item : items) {
            if (item.path(property).asText().equals(value)) {
                return item;
            }
        }
        throw new IllegalArgumentException("nothing has %s '%s'".formatted(property, value));
    }

    /// A file of the sample.
    JsonNode file(String name) {
        return parse(text(name + ".json"));
    }

    /// The cases, one a line.
    List<JsonNode> cases() {
        return text("cases.ndjson")
                .lines()
                .filter(line -> !line.isBlank())
                .map(Sample::parse)
                .toList();
    }

    private String text(String name) {
        try {
            return Files.readString(suite.sample().resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The entries of a list.
    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    /// The texts of a list.
    static List<String> texts(JsonNode list) {
        return list(list).stream().map(JsonNode::asText).toList();
    }
}
