package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;

/// What more or less money would buy, and what is right whatever comes.
final class WhatIfSection {

    private static final List<String> SCENARIOS =
            List.of("AS_PLANNED", "WEAK_CLIMATE", "NEUTRAL_CLIMATE", "STRONG_CLIMATE", "LESS_MONEY", "MORE_MONEY");

    private final Answers answers;

    WhatIfSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        String roadmap = "/v1/roadmaps/"
                + answers.ofCycle("published-roadmap").path("id").asText();
        page.heading("What more or less money would buy");
        page.table(frontier(answers.at(roadmap + "/frontier")));
        JsonNode scenarios = answers.at(roadmap + "/scenarios");
        page.heading("Right whatever comes: climate weak, neutral or strong, a fifth less or more money");
        page.line(scenarios.path("sentence").asText());
        page.table(candidates(scenarios));
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
