package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The priorities as a table, with the reason of each rank under it.
public final class PrioritiesTable {

    private PrioritiesTable() {}

    public static String of(JsonNode priorities) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Priorities: " + priorities.path("formula").asText());
        lines.add("  rank  code  priority     B     T    fit  category    title");
        for (var each : priorities.path("initiatives")) {
            lines.add(each.hasNonNull("rank") ? ranked(each) : unranked(each));
        }
        return String.join("\n", lines);
    }

    private static String ranked(JsonNode each) {
        var line = String.format(
                Locale.ROOT,
                "  %4d  %-4s  %8.1f  %4.1f  %4.1f  %5.3f  %-10s  %s",
                each.path("rank").asInt(),
                each.path("code").asText(),
                each.path("priority").asDouble(),
                each.path("businessIndex").path("value").asDouble(),
                each.path("itIndex").path("value").asDouble(),
                each.path("fit").asDouble(),
                each.path("category").asText(),
                each.path("title").asText());
        return line + "\n" + " ".repeat(12) + "because " + because(each);
    }

    private static String unranked(JsonNode each) {
        return "     –  %-4s  no rank: %s  (%s)"
                .formatted(
                        each.path("code").asText(),
                        texts(each.path("missing")),
                        each.path("title").asText());
    }

    /// The two criteria of each side that add the most points.
    private static String because(JsonNode each) {
        return "business %s; IT %s".formatted(strongest(each.path("businessIndex")), strongest(each.path("itIndex")));
    }

    private static String strongest(JsonNode index) {
        List<JsonNode> parts = new ArrayList<>();
        index.path("contributions").forEach(parts::add);
        return parts.stream()
                .sorted((a, b) -> Double.compare(
                        b.path("points").asDouble(), a.path("points").asDouble()))
                .limit(2)
                .map(part -> String.format(
                        Locale.ROOT,
                        "%s %.0f (+%.1f)",
                        part.path("name").asText(),
                        part.path("score").asDouble(),
                        part.path("points").asDouble()))
                .reduce((a, b) -> a + ", " + b)
                .orElse("nothing");
    }

    static String texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText().replaceFirst("\\.$", "")));
        return String.join("; ", texts);
    }
}
