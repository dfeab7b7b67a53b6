package dev.waymark.gateway.routing;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.gateway.merge.DocumentMerge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The merged document as a tree of path segments. A plain word beats a parameter, as OpenAPI asks; HEAD is answered by
/// the operation that answers GET. What the gateway answers itself has no service and is not among them.
///
/// Example: with `/v1/cycles/{cycleId}` and `/v1/cycles/latest` declared, `/v1/cycles/latest` finds the second.
public final class RouteTable {

    private static final String GET = "GET";
    private static final String HEAD = "HEAD";

    private final Segment root = new Segment();
    private final List<Operation> operations = new ArrayList<>();

    private RouteTable() {}

    /// @param merged document made by the merge
    public static RouteTable of(JsonNode merged) {
        var table = new RouteTable();
        merged.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(field -> field.getValue().has(DocumentMerge.SERVICE))
                        .map(field -> operation(path.getKey(), field.getKey(), field.getValue()))
                        .forEach(table::add));
        return table;
    }

    private static Operation operation(String template, String method, JsonNode content) {
        Set<String> roles = new HashSet<>();
        content.path(DocumentMerge.ROLES).forEach(role -> roles.add(role.asText()));
        return new Operation(
                content.path("operationId").asText(),
                content.path(DocumentMerge.SERVICE).asText(),
                method.toUpperCase(Locale.ROOT),
                template,
                roles,
                content.path(DocumentMerge.LARGEST_BODY).asLong(Operation.SMALL_BODY));
    }

    private void add(Operation operation) {
        var segment = root;
        for (var word : segments(operation.template())) {
            segment = segment.child(word);
        }
        segment.operations.put(operation.method(), operation);
        operations.add(operation);
    }

    /// Every operation of a service, in the document's order.
    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    /// @param path as [RequestTarget] normalises it
    public RouteMatch match(String method, String path) {
        var end = root.find(segments(path), 0);
        if (end == null) {
            return new RouteMatch.Undeclared();
        }
        var operation = end.operations.get(method.equals(HEAD) ? GET : method);
        return operation == null ? new RouteMatch.WrongMethod(end.allowed()) : new RouteMatch.Declared(operation);
    }

    private static String[] segments(String path) {
        return path.substring(1).split("/", -1);
    }

    private static final class Segment {

        private final Map<String, Segment> words = new HashMap<>();
        private final Map<String, Operation> operations = new TreeMap<>();
        private @Nullable Segment parameter;

        Segment child(String word) {
            if (!word.startsWith("{")) {
                return words.computeIfAbsent(word, unknown -> new Segment());
            }
            var child = parameter == null ? new Segment() : parameter;
            parameter = child;
            return child;
        }

        @Nullable
        Segment find(String[] path, int depth) {
            if (depth == path.length) {
                return operations.isEmpty() ? null : this;
            }
            var word = words.get(path[depth]);
            var found = word == null ? null : word.find(path, depth + 1);
            if (found != null || parameter == null || path[depth].isEmpty()) {
                return found;
            }
            return parameter.find(path, depth + 1);
        }

        SortedSet<String> allowed() {
            var allowed = new TreeSet<>(operations.keySet());
            if (allowed.contains(GET)) {
                allowed.add(HEAD);
            }
            return allowed;
        }
    }
}
