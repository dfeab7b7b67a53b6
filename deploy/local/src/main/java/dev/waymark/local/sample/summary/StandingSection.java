package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/// The expectation gap: what customers expect and what they get.
final class StandingSection {

    private final Answers answers;

    StandingSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        page.heading("What customers expect and what they get");
        expectation(page);
        for (JsonNode survey : answers.allOfCycle("perception-surveys")) {
            perception(page, survey.path("gap"));
        }
        basics(page);
        for (JsonNode conflict : answers.allOfCycle("promise-findings")) {
            page.line("Two promises contradict each other: "
                    + Words.readable(conflict.path("finding").asText()));
        }
        JsonNode exchange = answers.ofCycle("two-way-street");
        page.line("Value for the brand against value for the customer: balance %s, %s (one-sided above %s)"
                .formatted(
                        Words.number(exchange.path("balance"), 2),
                        Words.of(exchange.path("verdict")),
                        Words.number(exchange.path("oneSidedAbove"), 2)));
        page.reasons(exchange.path("reasons"));
    }

    private void expectation(Page page) throws IOException, InterruptedException {
        JsonNode gap = answers.ofCycle("expectation-gap").path("gap");
        JsonNode now = gap.path("path").path(0);
        page.line("Customers expect %s of 100 and get %s: a gap of %s points (%s)"
                .formatted(
                        Words.number(now.path("expectation"), 1),
                        Words.number(now.path("delivery"), 1),
                        Words.number(now.path("gap"), 1),
                        Words.of(gap.path("standing"))));
        Map<String, String> names = new HashMap<>();
        for (JsonNode segment : answers.ofCycle("segments").path("segments")) {
            names.put(segment.path("code").asText(), segment.path("name").asText());
        }
        Columns table = new Columns("    ", "lrr").row("segment", "of all", "gap");
        for (JsonNode group : gap.path("groups")) {
            String code = group.path("segment").asText();
            table.row(
                    names.getOrDefault(code, code),
                    Words.percent(group.path("weight")),
                    Words.number(group.path("gap"), 1));
        }
        page.table(table);
        page.reasons(gap.path("reasons"));
    }

    private static void perception(Page page, JsonNode gap) {
        page.line(
                "%s of our own people call us customer-centric, %s of customers agree: %s percentage points apart (95 %% interval %s to %s)"
                        .formatted(
                                Words.percent(gap.at("/ownPeople/share")),
                                Words.percent(gap.at("/customers/share")),
                                Words.number(gap.path("points"), 1),
                                Words.number(gap.path("lower"), 1),
                                Words.number(gap.path("upper"), 1)));
        page.reasons(gap.path("reasons"));
    }

    private void basics(Page page) throws IOException, InterruptedException {
        page.line("Touchpoints whose basics come first, before anything that is meant to impress");
        Columns table = new Columns("    ", "rrl").row("score", "basics met", "touchpoint");
        for (JsonNode each : answers.allOfCycle("basics-scores")) {
            JsonNode score = each.path("score");
            if (score.path("basicsFirst").asBoolean()) {
                table.row(
                        Words.number(score.path("score"), 0),
                        "%d of %d"
                                .formatted(
                                        score.path("passing").asInt(),
                                        score.path("basics").asInt()),
                        each.path("touchpoint").asText());
            }
        }
        page.table(table);
        for (JsonNode each : answers.allOfCycle("basics-scores")) {
            if (each.at("/score/basicsFirst").asBoolean()) {
                page.reasons(each.at("/score/reasons"));
            }
        }
    }
}
