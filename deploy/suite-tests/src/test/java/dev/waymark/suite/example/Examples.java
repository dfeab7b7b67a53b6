package dev.waymark.suite.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.local.sample.api.Exchange;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The examples that the exchanges of a run give: `request` and `response` by the id of the operation. They are short,
/// their ids are found in each other, and nothing in them is of this run but what was computed.
final class Examples {

    /// Requests up to this many characters are shown whole.
    private static final int SHORT = 2000;

    /// With each of these begins a part of the run, when everything of the part before has ended.
    private static final List<String> PARTS = List.of("createCycle", "proposeRoadmap", "publishRoadmap", "changeCycle");

    private final List<Operation> operations;
    private final Map<String, Exchange> chosen;

    private Examples(List<Operation> operations, Map<String, Exchange> chosen) {
        this.operations = operations;
        this.chosen = chosen;
    }

    /// @param end of the run
    static ObjectNode of(List<Operation> operations, List<Exchange> exchanges, Instant end) {
        var examples = new Examples(operations, Chosen.of(operations, exchanges));
        var shown = KnownValues.of(operations, exchanges).values().stream()
                .filter(StableIds::isOfService)
                .collect(Collectors.toCollection(HashSet::new));
        return examples.stable(examples.shortened(shown), end);
    }

    /// Shows with each thing those that it names, where there are lists of them.
    private ObjectNode shortened(Set<String> shown) {
        var listed = chosen.values().stream()
                .flatMap(exchange -> exchange.answer().body().path("items").valueStream())
                .map(item -> item.path("id").asText())
                .collect(Collectors.toSet());
        ObjectNode examples;
        do {
            examples = shortenedBy(new Shortening(shown));
        } while (shown.addAll(
                StableIds.ofServices(examples.findValues("response").toString())
                        .filter(listed::contains)
                        .toList()));
        return examples;
    }

    private ObjectNode shortenedBy(Shortening shortening) {
        var examples = JsonNodeFactory.instance.objectNode();
        for (var operation : operations) {
            var exchange = chosen.get(operation.id());
            if (exchange != null && (operation.takesBody() || operation.answersBody())) {
                var example = examples.putObject(operation.id());
                exchange.body()
                        .filter(body -> operation.takesBody())
                        .ifPresent(body -> example.set("request", isShort(body) ? body : shortening.of(body)));
                if (operation.answersBody()) {
                    example.set("response", shortening.of(exchange.answer().body()));
                }
            }
        }
        return examples;
    }

    private static boolean isShort(JsonNode body) {
        return body.toString().length() <= SHORT;
    }

    /// Ids belong to what created them, so that operations that are added later leave them alone.
    private ObjectNode stable(ObjectNode examples, Instant end) {
        var creationsFirst = operations.stream()
                .sorted(Comparator.comparing(operation -> !operation.method().equals("POST")))
                .map(Operation::id)
                .filter(examples::has)
                .toList();
        var moved = new StableTimes(begins(end), end).applied(examples);
        return (ObjectNode) StableIds.of(moved, creationsFirst).applied(moved);
    }

    private NavigableSet<Instant> begins(Instant end) {
        return PARTS.stream()
                .map(operation -> StableTimes.in(chosen.get(operation).answer().body())
                        .headSet(end)
                        .last())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
