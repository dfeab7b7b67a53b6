package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The roadmap as a table: what starts when and why, and what kept the others out.
public final class RoadmapTable {

    private RoadmapTable() {}

    public static String of(JsonNode roadmap) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("Roadmap '%s' (%s)"
                .formatted(roadmap.path("name").asText(), roadmap.path("state").asText()));
        lines.add(String.format(
                Locale.ROOT,
                "  status %s   value %.3f   bound %.3f   gap %.2f %%   %s",
                roadmap.path("status").asText(),
                roadmap.path("value").asDouble(),
                roadmap.path("bound").asDouble(),
                roadmap.path("gapPercent").asDouble(),
                gain(roadmap)));
        lines.add("  start    finish   code  title");
        for (var item : roadmap.path("items")) {
            lines.add("  %s  %s  %-4s  %s%n%25s%s"
                    .formatted(
                            item.path("start").asText(),
                            item.path("finish").asText(),
                            item.path("code").asText(),
                            item.path("title").asText(),
                            "",
                            item.path("reason").asText()));
        }
        lines.add("");
        lines.add("Left out, and why");
        for (var omitted : roadmap.path("omitted")) {
            lines.add("  %-4s  %s%n        %s"
                    .formatted(
                            omitted.path("code").asText(),
                            omitted.path("title").asText(),
                            PrioritiesTable.texts(omitted.path("reasons"))));
        }
        return String.join("\n", lines);
    }

    private static String gain(JsonNode roadmap) {
        return roadmap.hasNonNull("gainOverGreedyPercent")
                ? String.format(
                        Locale.ROOT,
                        "gain over greedy %.1f %% (greedy %.3f)",
                        roadmap.path("gainOverGreedyPercent").asDouble(),
                        roadmap.path("greedyValue").asDouble())
                : "no gain over greedy: picking by value per cost breaks rules";
    }
}
