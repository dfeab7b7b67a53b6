package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import java.io.IOException;

/// Whether the company is ready to act for its customers.
final class CultureSection {

    private final Answers answers;

    CultureSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        page.heading("How ready we are");
        JsonNode readiness = answers.ofCycle("readiness");
        page.line("Culture: %s of 100 by %d people (ready from %s on)"
                .formatted(
                        Words.number(readiness.path("score"), 1),
                        readiness.path("people").asInt(),
                        Words.number(readiness.path("readyFrom"), 0)));
        page.reasons(readiness.path("reasons"));
        levers(page, answers.ofCycle("engagement-levers"));
        page.line("Practices of the sector");
        Columns practices = new Columns("    ", "rl").row("gap of 4", "practice");
        for (JsonNode practice : answers.allOfCycle("practices")) {
            practices.row(
                    Words.number(practice.path("gap"), 0),
                    practice.path("statement").asText());
        }
        page.table(practices);
    }

    private static void levers(Page page, JsonNode levers) {
        page.line("Levers of engagement: %s of 100, wanted %s; the bottleneck is %s"
                .formatted(
                        Words.number(levers.path("overall"), 1),
                        Words.number(levers.path("overallTarget"), 1),
                        Words.of(levers.path("bottlenecks").path(0))));
        Columns table = new Columns("    ", "lrrr").row("lever, of 4", "as is", "wanted", "raters");
        for (JsonNode lever : levers.path("levers")) {
            table.row(
                    Words.of(lever.path("lever")),
                    Words.number(lever.path("asIs"), 2),
                    Words.number(lever.path("target"), 2),
                    lever.at("/spread/raters").asText());
        }
        page.table(table);
        page.reasons(levers.path("reasons"));
    }
}
