package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.sample.api.Answer;
import dev.waymark.local.sample.api.Caller;
import dev.waymark.local.sample.api.GatewayClient;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the assessment of the sample company found, for reading: each number with what it was made of.
public final class AssessmentTable {

    private static final int MOST = 5;

    private final GatewayClient api;
    private final String cycle;
    private final List<String> lines = new ArrayList<>();

    public AssessmentTable(GatewayClient api, String cycle) {
        this.api = api;
        this.cycle = "/v1/cycles/" + cycle;
    }

    public String text() throws IOException, InterruptedException {
        lines.add("");
        lines.add("Assessment: where we are, who decides, what hurts");
        expectation();
        readiness();
        practices();
        promises();
        journeys();
        coverage();
        steering();
        menu();
        pain();
        blindSpots();
        return String.join("\n", lines);
    }

    private void expectation() throws IOException, InterruptedException {
        var gap = read("/expectation-gap").path("gap");
        var now = gap.path("path").get(0);
        lines.add(String.format(
                Locale.ROOT,
                "  Expectation %.1f, delivery %.1f: gap %.1f points (%s)",
                now.path("expectation").asDouble(),
                now.path("delivery").asDouble(),
                now.path("gap").asDouble(),
                gap.path("standing").asText()));
        for (var group : gap.path("groups")) {
            lines.add(String.format(
                    Locale.ROOT,
                    "    %s, %.0f %% of all: gap %.1f points",
                    group.path("segment").asText(),
                    100 * group.path("weight").asDouble(),
                    group.path("gap").asDouble()));
        }
        for (var survey : api.all(Caller.LEAD, cycle + "/perception-surveys")) {
            lines.add("  Perception gap: " + PrioritiesTable.texts(survey.at("/gap/reasons")));
        }
    }

    private void readiness() throws IOException, InterruptedException {
        lines.add("  Readiness: " + PrioritiesTable.texts(read("/readiness").path("reasons")));
        lines.add("  Levers of engagement: "
                + PrioritiesTable.texts(read("/engagement-levers").path("reasons")));
        for (var each : api.all(Caller.LEAD, cycle + "/basics-scores")) {
            if (each.at("/score/basicsFirst").asBoolean()) {
                lines.add("  Basics first at '%s': %s"
                        .formatted(each.path("touchpoint").asText(), PrioritiesTable.texts(each.at("/score/reasons"))));
            }
        }
    }

    private void practices() throws IOException, InterruptedException {
        for (var practice : api.all(Caller.LEAD, cycle + "/practices")) {
            lines.add("  Practice, gap %d of 4: %s"
                    .formatted(
                            practice.path("gap").asInt(),
                            practice.path("statement").asText()));
        }
    }

    private void promises() throws IOException, InterruptedException {
        for (var conflict : api.all(Caller.LEAD, cycle + "/promise-findings")) {
            lines.add("  Promises in conflict: " + conflict.path("finding").asText());
        }
        lines.add("  Two-way street: "
                + PrioritiesTable.texts(read("/two-way-street").path("reasons")));
    }

    private void journeys() throws IOException, InterruptedException {
        lines.add("  Main journeys, mined from interactions (together 80 % of all, largest first)");
        api.all(Caller.LEAD, cycle + "/journeys").stream()
                .filter(journey -> journey.path("main").asBoolean())
                .map(journey -> "    %4d journeys  %s"
                        .formatted(
                                journey.path("observedJourneys").asInt(),
                                journey.path("name").asText()))
                .forEach(lines::add);
    }

    private void steering() throws IOException, InterruptedException {
        lines.add("  Steering committee: "
                + PrioritiesTable.texts(read("/steering-engagement").path("reasons")));
    }

    private void coverage() throws IOException, InterruptedException {
        var coverage = read("/coverage");
        lines.add(String.format(
                Locale.ROOT,
                "  Coverage: %d of %d cells (department × main journey) have an empowered stakeholder; empty: %s",
                coverage.path("covered").asInt(),
                coverage.path("cells").size(),
                some(coverage.path("emptyCells"))));
        var panel = read("/panel-proposal?size=10");
        lines.add("  Proposed panel of 10: " + names(panel.path("picks"), "displayName"));
    }

    private void menu() throws IOException, InterruptedException {
        lines.add("  Findings on the menu of touchpoints");
        for (var finding : read("/menu-findings").path("findings")) {
            lines.add("    " + finding.path("reason").asText());
        }
    }

    private void pain() throws IOException, InterruptedException {
        var round = api.all(Caller.LEAD, cycle + "/ranking-rounds").getLast();
        var pain = api.get(
                        Caller.LEAD,
                        "/v1/ranking-rounds/%s/organisational-pain"
                                .formatted(round.path("id").asText()))
                .expecting(Answer.OK)
                .body();
        lines.add(String.format(
                Locale.ROOT,
                "  Organisational pain, PER_HEAD, from %d ballots (Kendall's W %.2f)",
                pain.path("ballots").asInt(),
                pain.path("agreement").path("coefficient").asDouble()));
        for (var group : pain.path("groups")) {
            lines.add("    %d ballots of %s. %s"
                    .formatted(
                            group.path("ballots").asInt(),
                            texts(group.path("departments"), " + "),
                            group.path("reason").asText()));
        }
        lines.add("    " + pain.at("/protection/reason").asText());
        var shown = 0;
        for (var each : pain.path("painPoints")) {
            if (shown++ == MOST) {
                break;
            }
            lines.add(String.format(
                    Locale.ROOT,
                    "    %2d  %7.1f points  ranks %d–%d in 95 %% of resamples  %s%s%s",
                    each.at("/perHead/rank").asInt(),
                    each.at("/perHead/points").asDouble(),
                    each.path("rankIntervalLow").asInt(),
                    each.path("rankIntervalHigh").asInt(),
                    each.path("title").asText(),
                    each.path("ruleSensitive").asBoolean() ? "  (rule-sensitive)" : "",
                    each.path("petProject").asBoolean() ? "  (pet project)" : ""));
        }
    }

    private void blindSpots() throws IOException, InterruptedException {
        lines.add("  Blind spots: customers feel them far more than the company ranks them");
        for (var each : read("/blind-spots").path("painPoints")) {
            if (each.path("blindSpot").asBoolean()) {
                lines.add("    customers %d, company %d  %s  (%d cases)"
                        .formatted(
                                each.path("customerRank").asInt(),
                                each.path("organisationalRank").asInt(),
                                each.path("title").asText(),
                                each.path("cases").asInt()));
            }
        }
    }

    private JsonNode read(String part) throws IOException, InterruptedException {
        return api.get(Caller.LEAD, cycle + part).expecting(Answer.OK).body();
    }

    private static String some(JsonNode texts) {
        List<String> first = new ArrayList<>();
        texts.forEach(text -> first.add(text.asText()));
        return first.size() <= MOST
                ? String.join("; ", first)
                : String.join("; ", first.subList(0, MOST)) + " and %d more".formatted(first.size() - MOST);
    }

    private static String texts(JsonNode texts, String between) {
        List<String> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.asText()));
        return String.join(between, all);
    }

    private static String names(JsonNode people, String property) {
        List<String> names = new ArrayList<>();
        people.forEach(person -> names.add(person.path(property).asText()));
        return String.join(", ", names);
    }
}
