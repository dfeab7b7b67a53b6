package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// Who decides: main journeys, coverage, a panel and the steering committee.
final class PeopleSection {

    private static final int PANEL = 10;
    private static final int MOST_CELLS = 3;

    private final Answers answers;

    PeopleSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        page.heading("Who decides");
        journeys(page);
        coverage(page);
        panel(page);
        JsonNode steering = answers.ofCycle("steering-engagement");
        page.line("Steering committee: %d of %d decisions taken within %d days, %d open"
                .formatted(
                        steering.path("takenInTime").asInt(),
                        steering.path("due").asInt(),
                        steering.path("withinDays").asInt(),
                        steering.path("open").asInt()));
        page.reasons(steering.path("reasons"));
    }

    private void journeys(Page page) throws IOException, InterruptedException {
        page.line("Main journeys, mined from interactions, largest first");
        Columns table = new Columns("    ", "rl").row("observed", "journey");
        for (JsonNode journey : answers.allOfCycle("journeys")) {
            if (journey.path("main").asBoolean()) {
                table.row(
                        journey.path("observedJourneys").asText(),
                        journey.path("name").asText());
            }
        }
        page.table(table);
    }

    private void coverage(Page page) throws IOException, InterruptedException {
        JsonNode coverage = answers.ofCycle("coverage");
        page.line("Coverage: %d of %d pairs of department and main journey have an empowered stakeholder; none has %s"
                .formatted(
                        coverage.path("covered").asInt(),
                        coverage.path("cells").size(),
                        Words.named(
                                Words.some(Words.texts(coverage.path("emptyCells")), MOST_CELLS),
                                answers.departments())));
        page.reasons(coverage.path("rules"));
    }

    private void panel(Page page) throws IOException, InterruptedException {
        Map<String, String> departments = new HashMap<>();
        for (JsonNode department : answers.allOfCycle("departments")) {
            departments.put(
                    department.path("id").asText(), department.path("name").asText());
        }
        JsonNode panel = answers.ofCycle("panel-proposal?size=" + PANEL);
        page.line("A panel of %d that covers the most".formatted(PANEL));
        Columns table = new Columns("    ", "lllr").row("name", "level", "department", "adds pairs");
        for (JsonNode pick : panel.path("picks")) {
            table.row(
                    pick.path("displayName").asText(),
                    Words.of(pick.path("jobLevel")),
                    departments.getOrDefault(pick.path("departmentId").asText(), ""),
                    Integer.toString(pick.path("newCells").size()));
        }
        page.table(table);
        for (JsonNode rule : panel.path("rules")) {
            if (!rule.path("met").asBoolean()) {
                page.item("Cannot be kept, %s: ".formatted(Words.of(rule.path("rule")))
                        + Words.readable(rule.path("reason").asText()));
            }
        }
        page.reasons(panel.path("reasons"));
    }
}
