package dev.waymark.suite.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.Exchange;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Asks what loading the sample has not asked: sends the further acts, undoes their changes, and reads everything that
/// can be read.
final class Recorder {

    private static final int NO_CONTENT = 204;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /// Who reads, by the first of these roles that may.
    private static final List<Map.Entry<String, Caller>> READERS = List.of(
            Map.entry("programme-lead", Caller.LEAD),
            Map.entry("steering", Caller.STEERING),
            Map.entry("access-admin", Caller.user("axel")),
            Map.entry("auditor", Caller.user("aude")),
            Map.entry("stakeholder", Caller.user("ada.service")),
            Map.entry("integrator", Caller.CRM));

    private final List<Operation> operations;
    private final GatewayClient api;
    private final Deque<Change> changes = new ArrayDeque<>();

    Recorder(List<Operation> operations, GatewayClient api) {
        this.operations = operations;
        this.api = api;
    }

    /// What an operation has changed.
    ///
    /// @param before the values of the properties that were changed
    private record Change(Caller caller, String method, String path, JsonNode before) {}

    /// Sends the acts and undoes what they changed, the last first.
    ///
    /// @param values of path parameters; what an act creates, or lists first, is meant from then on
    void perform(List<Act> acts, Map<String, String> values) throws IOException, InterruptedException {
        var meant = new TreeMap<>(values);
        for (var act : acts) {
            perform(act, meant);
        }
        while (!changes.isEmpty()) {
            var change = changes.pop();
            api.send(change.caller(), change.method(), change.path(), Optional.of(change.before()), "If-Match", "*")
                    .expecting(Answer.OK);
        }
    }

    private void perform(Act act, Map<String, String> meant) throws IOException, InterruptedException {
        meant.putAll(act.path());
        var operation = operations.stream()
                .filter(each -> each.id().equals(act.operation()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The document has no operation of " + act));
        var path = operation
                .address(meant)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing is known that the path of %s names: %s".formatted(operation.id(), operation.path())));
        var body = act.body(meant);
        var answer = operation.changes() && isThere(act.caller(), operation.method(), path, body)
                ? api.send(act.caller(), operation.method(), path, body, "If-Match", "*")
                : sentUntilComplete(act, operation.method(), path + query(act), body);
        answer.expecting(Answer.OK, Answer.CREATED, Answer.ACCEPTED, NO_CONTENT);
        answer.location()
                .ifPresent(address -> KnownValues.in(operations, address).forEach(meant::putAll));
        if (operation.isRead() && answer.body().at("/items/0/id").isTextual()) {
            var first = path + "/" + answer.body().at("/items/0/id").asText();
            KnownValues.in(operations, first).forEach(meant::putAll);
        }
    }

    /// Repeats a read until its answer contains what the act waits for.
    private Answer sentUntilComplete(Act act, String method, String path, Optional<JsonNode> body)
            throws IOException, InterruptedException {
        var deadline = Instant.now().plus(PATIENCE);
        while (true) {
            var answer = api.send(act.caller(), method, path, body);
            if (act.until().stream()
                    .noneMatch(missing -> answer.body().at(missing).isMissingNode())) {
                return answer;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("%s is missing in %s".formatted(act.until(), answer.body()));
            }
            Thread.sleep(PAUSE);
        }
    }

    private static String query(Act act) {
        return act.query().map(query -> "?" + query).orElse("");
    }

    /// Whether there is something to change; remembers the values that the body changes, wherever the answer shows
    /// them.
    private boolean isThere(Caller caller, String method, String path, Optional<JsonNode> body)
            throws IOException, InterruptedException {
        var present = api.get(caller, path);
        if (!present.isOneOf(Answer.OK)) {
            return false;
        }
        body.ifPresent(changed -> {
            var before = JsonNodeFactory.instance.objectNode();
            changed.fieldNames()
                    .forEachRemaining(name -> before.set(
                            name,
                            Optional.ofNullable(present.body().findValue(name)).orElse(NullNode.getInstance())));
            changes.push(new Change(caller, method, path, before));
        });
        return true;
    }

    /// Asks each operation that reads, where values for its path are known.
    ///
    /// What was put somewhere is read there, by who has put it.
    void read(Map<String, String> values, Map<String, Exchange> chosen) throws IOException, InterruptedException {
        for (var operation : operations) {
            if (operation.isRead() && operation.answersBody()) {
                var put = operations.stream()
                        .filter(other ->
                                other.method().equals("PUT") && other.path().equals(operation.path()))
                        .flatMap(other -> Stream.ofNullable(chosen.get(other.id())))
                        .findFirst();
                var reader = put.map(Exchange::caller).orElseGet(() -> reader(operation));
                var path = put.map(Exchange::path).or(() -> operation.address(values));
                if (path.isPresent()) {
                    api.get(reader, path.get());
                }
            }
        }
    }

    private static Caller reader(Operation operation) {
        return READERS.stream()
                .filter(entry ->
                        operation.roles().isEmpty() || operation.roles().contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody here may call %s, only %s".formatted(operation.id(), operation.roles())));
    }
}
