package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The initiatives in the order of their priorities, each with what it rests on.
final class PrioritiesSection {

    private static final int STRONGEST = 2;

    private final Answers answers;

    PrioritiesSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        JsonNode priorities = answers.ofCycle("priorities");
        page.heading("What comes first");
        if (page.explains()) {
            page.line(priorities.path("formula").asText()
                    + ", with B what the business side and T what the IT side sees in it, fit to the economic climate");
        }
        Columns table = new Columns("  ", "rlrrrrll")
                .row("rank", "code", "priority", "business", "IT", "fit", "category", "title");
        List<String> reasons = new ArrayList<>();
        for (JsonNode each : priorities.path("initiatives")) {
            if (each.hasNonNull("rank")) {
                table.row(
                        each.path("rank").asText(),
                        each.path("code").asText(),
                        Words.number(each.path("priority"), 2),
                        Words.number(each.at("/businessIndex/value"), 1),
                        Words.number(each.at("/itIndex/value"), 1),
                        Words.number(each.path("fit"), 2),
                        Words.of(each.path("category")),
                        each.path("title").asText());
                reasons.add(page.explains() ? because(each) : "");
            }
        }
        page.table(table, reasons);
        for (JsonNode each : priorities.path("initiatives")) {
            if (!each.hasNonNull("rank")) {
                page.line("Without a rank: %s '%s': %s"
                        .formatted(
                                each.path("code").asText(),
                                each.path("title").asText(),
                                String.join("; ", Words.texts(each.path("missing")))));
            }
        }
    }

    /// The derivation, and the criteria of each side that add the most points.
    private static String because(JsonNode each) {
        return "%s; business: %s; IT: %s"
                .formatted(
                        String.join("; ", Words.texts(each.path("derivation"))),
                        strongest(each.path("businessIndex")),
                        strongest(each.path("itIndex")));
    }

    private static String strongest(JsonNode index) {
        return index.path("contributions")
                .valueStream()
                .sorted(Comparator.comparingDouble(
                        (JsonNode part) -> -part.path("points").asDouble()))
                .limit(STRONGEST)
                .map(part -> "%s %s (+%s)"
                        .formatted(
                                part.path("name").asText(),
                                Words.number(part.path("score"), 0),
                                Words.number(part.path("points"), 1)))
                .reduce((a, b) -> a + ", " + b)
                .orElse("nothing");
    }
}
