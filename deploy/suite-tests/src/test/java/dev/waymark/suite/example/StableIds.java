package dev.waymark.suite.example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Ids and digests that are the same in every run: each depends only on where in the examples it comes first.
///
/// @param replacements by what this run had
record StableIds(Map<String, String> replacements) {

    private static final Pattern OF_SERVICE =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\b");

    /// Ids of any version and digests; those that begin with zeros are the same in every run anyway.
    private static final Pattern OF_RUN = Pattern.compile(
            "\\b(?!00000000)(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|[0-9a-f]{64})\\b");

    /// Where an id says its version.
    private static final int VERSION = 14;

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param operations of the examples, in the order in which ids come first
    static StableIds of(JsonNode examples, List<String> operations) {
        var replacements = new LinkedHashMap<String, String>();
        operations.forEach(operation -> collect(operation, examples.path(operation), replacements));
        return new StableIds(replacements);
    }

    private static void collect(String place, JsonNode value, Map<String, String> replacements) {
        value.properties().forEach(property -> {
            collect(place, property.getKey(), replacements);
            collect(place + "/" + property.getKey(), property.getValue(), replacements);
        });
        for (var index = 0; value.isArray() && index < value.size(); index++) {
            collect(place + "/" + index, value.get(index), replacements);
        }
        collect(place, value.asText(), replacements);
    }

    private static void collect(String place, String text, Map<String, String> replacements) {
        var found = OF_RUN.matcher(text).results().map(MatchResult::group).toList();
        for (var index = 0; index < found.size(); index++) {
            var name = "%s#%d".formatted(place, index);
            replacements.computeIfAbsent(found.get(index), original -> made(original, name));
        }
    }

    /// As long as the original and, of an id, of the same version. The time in an id of version 7 is always the same.
    private static String made(String original, String name) {
        var digits = digits(name);
        if (original.length() > digits.length() + 4) {
            return digits + digits(name + "+");
        }
        var isTimed = original.charAt(VERSION) == '7';
        return "%s-%s-%s%s-8%s-%s"
                .formatted(
                        isTimed ? "01a20f2b" : digits.substring(0, 8),
                        isTimed ? "3e80" : digits.substring(8, 12),
                        original.charAt(VERSION),
                        digits.substring(13, 16),
                        digits.substring(17, 20),
                        digits.substring(20));
    }

    private static String digits(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }

    JsonNode applied(JsonNode examples) {
        try {
            return JSON.readTree(OF_RUN.matcher(examples.toString())
                    .replaceAll(found -> replacements.getOrDefault(found.group(), found.group())));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The ids in a text that services have made.
    static Stream<String> ofServices(String text) {
        return OF_SERVICE.matcher(text).results().map(MatchResult::group);
    }

    static boolean isOfService(String text) {
        return OF_SERVICE.matcher(text).matches();
    }
}
