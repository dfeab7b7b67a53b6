package dev.waymark.suite;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every list that the document publishes and that can be reached from a cycle: the items of one list give the ids that
/// stand in the paths of others.
final class PublishedLists {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LATER_WORD = Pattern.compile("-([a-z])");

    private final List<String> paths;

    PublishedLists(JsonPath document) {
        Map<String, Map<String, Map<String, Object>>> all = document.getMap("paths");
        this.paths = all.entrySet().stream()
                .filter(path -> isList(path.getValue().get("get")))
                .map(Map.Entry::getKey)
                .filter(path -> PARAMETER.matcher(path).results().count() <= 1)
                .sorted()
                .toList();
    }

    private static boolean isList(@Nullable Map<String, Object> operation) {
        return operation != null && String.valueOf(operation.get("operationId")).startsWith("list");
    }

    /// @param items reads the items of a path
    /// @return the items by the path of their list
    Map<String, List<Object>> of(String cycle, Function<String, List<Map<String, Object>>> items) {
        var ids = new HashMap<String, List<String>>();
        var read = new TreeMap<String, List<Object>>();
        var before = -1;
        while (before < read.size()) {
            before = read.size();
            for (var path : paths) {
                addresses(path.replace("{cycleId}", cycle), ids)
                        .filter(address -> !read.containsKey(address))
                        .forEach(address -> {
                            var found = items.apply(address);
                            read.put(address, new ArrayList<>(found));
                            found.stream()
                                    .filter(item -> item.get("id") != null)
                                    .forEach(item -> ids.computeIfAbsent(parameter(path), name -> new ArrayList<>())
                                            .add(String.valueOf(item.get("id"))));
                        });
            }
        }
        return read;
    }

    private static Stream<String> addresses(String path, Map<String, List<String>> ids) {
        var parameter = PARAMETER.matcher(path);
        return parameter.find()
                ? List.copyOf(ids.getOrDefault(parameter.group(1), List.of())).stream()
                        .map(id -> path.replace(parameter.group(), id))
                : Stream.of(path);
    }

    /// What the items of a list are called in paths: those of `…/ranking-rounds` are `rankingRoundId`.
    private static String parameter(String path) {
        var name = LATER_WORD
                .matcher(path.substring(path.lastIndexOf('/') + 1))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
        return name.replaceFirst("ies$", "y").replaceFirst("s$", "") + "Id";
    }
}
