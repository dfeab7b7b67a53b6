package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// The roadmap: what is done when and why, what kept the others out, what more or less money would buy, and what is
/// right whatever comes.
final class RoadmapSection {

    private static final List<String> SCENARIOS =
            List.of("AS_PLANNED", "WEAK_CLIMATE", "NEUTRAL_CLIMATE", "STRONG_CLIMATE", "LESS_MONEY", "MORE_MONEY");

    private final Answers answers;

    RoadmapSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        JsonNode published = answers.allOfCycle("roadmaps").stream()
                .filter(each -> each.path("state").asText().equals("PUBLISHED"))
                .toList()
                .getLast();
        JsonNode roadmap = answers.at("/v1/roadmaps/" + published.path("id").asText());
        page.heading("Roadmap: %s (%s)".formatted(roadmap.path("name").asText(), Words.of(roadmap.path("state"))));
        page.line(quality(roadmap));
        page.table(calendar(roadmap));
        page.heading("Why then");
        for (JsonNode item : roadmap.path("items")) {
            page.line("%s %s"
                    .formatted(item.path("code").asText(), item.path("title").asText()));
            page.item(item.path("reason").asText());
        }
        page.heading("Left out, and why");
        for (JsonNode omitted : roadmap.path("omitted")) {
            page.line("%s %s"
                    .formatted(
                            omitted.path("code").asText(), omitted.path("title").asText()));
            page.item(omitted.path("reason").asText());
            if (page.explains()) {
                omitted.path("reasons").forEach(reason -> page.item(reason.asText()));
            }
        }
        if (page.explains()) {
            pots(page, roadmap);
        }
        whatIf(page, "/v1/roadmaps/" + published.path("id").asText());
    }

    private void whatIf(Page page, String roadmap) throws IOException, InterruptedException {
        page.heading("What more or less money would buy");
        page.table(frontier(answers.at(roadmap + "/frontier")));
        JsonNode scenarios = answers.at(roadmap + "/scenarios");
        page.heading("Right whatever comes: climate weak, neutral or strong, a fifth less or more money");
        page.line(scenarios.path("sentence").asText());
        page.table(candidates(scenarios));
    }

    private static String quality(JsonNode roadmap) {
        String gain = roadmap.hasNonNull("gainOverGreedyPercent")
                ? "; %s %% more than picking one by one by value per scarcest need (%s points)"
                        .formatted(
                                Words.number(roadmap.path("gainOverGreedyPercent"), 1),
                                Words.number(roadmap.path("greedyValue"), 1))
                : "";
        return "Worth %s points, at most %s %% below the best plan that keeps all rules (%s)%s"
                .formatted(
                        Words.number(roadmap.path("value"), 1),
                        Words.number(roadmap.path("gapPercent"), 2),
                        Words.of(roadmap.path("status")),
                        gain);
    }

    /// One column a period, as the pots list them.
    private static Columns calendar(JsonNode roadmap) {
        List<String> periods = new ArrayList<>();
        roadmap.at("/pots/0/periods")
                .forEach(each -> periods.add(each.path("period").asText()));
        Columns table = new Columns("  ", "l" + "l".repeat(periods.size()) + "rll");
        List<String> head = new ArrayList<>(List.of("code"));
        head.addAll(periods);
        head.addAll(List.of("priority", "category", "title"));
        table.row(head.toArray(String[]::new));
        for (JsonNode item : roadmap.path("items")) {
            List<String> cells = new ArrayList<>(List.of(item.path("code").asText()));
            String start = item.path("start").asText();
            String finish = item.path("finish").asText();
            periods.forEach(period ->
                    cells.add(period.compareTo(start) >= 0 && period.compareTo(finish) <= 0 ? "███████" : ""));
            cells.add(Words.number(item.path("priority"), 2));
            cells.add(Words.of(item.path("category")));
            cells.add(item.path("title").asText());
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    private static void pots(Page page, JsonNode roadmap) {
        for (JsonNode pot : roadmap.path("pots")) {
            page.heading("Pot: " + pot.path("name").asText());
            Columns table = new Columns("  ", "lrr").row("period", "holds", "used");
            for (JsonNode period : pot.path("periods")) {
                table.row(
                        period.path("period").asText(),
                        Words.money(period.path("available")),
                        Words.money(period.path("used")));
            }
            page.table(table);
        }
    }

    private static Columns frontier(JsonNode frontier) {
        Columns table = new Columns("  ", "rrrrl").row("budget", "money", "points", "at most", "initiatives");
        for (JsonNode point : frontier.path("points")) {
            table.row(
                    point.path("percent").asText() + " %",
                    Words.money(point.path("budget")),
                    Words.number(point.path("value"), 1),
                    Words.number(point.path("bound"), 1),
                    Integer.toString(point.path("initiatives").size()));
        }
        return table;
    }

    private static Columns candidates(JsonNode scenarios) {
        Columns table = new Columns("  ", "lccccccl")
                .row("code", "planned", "weak", "neutral", "strong", "80 %", "120 %", "title");
        for (JsonNode candidate : scenarios.path("candidates")) {
            List<String> chosenIn = StreamSupport.stream(
                            candidate.path("chosenIn").spliterator(), false)
                    .map(JsonNode::asText)
                    .toList();
            List<String> marks = SCENARIOS.stream()
                    .map(scenario -> chosenIn.contains(scenario) ? "x" : "")
                    .toList();
            table.row(
                    candidate.at("/initiative/code").asText(),
                    marks.get(0),
                    marks.get(1),
                    marks.get(2),
                    marks.get(3),
                    marks.get(4),
                    marks.get(5),
                    candidate.at("/initiative/title").asText());
        }
        return table;
    }
}
