package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What hurts: the pain of each group of departments as a heat map, and what only customers feel.
final class PainSection {

    private static final String POOLED = "others";

    private final Answers answers;

    PainSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        JsonNode round = answers.allOfCycle("ranking-rounds").stream()
                .filter(each -> each.path("state").asText().equals("CLOSED"))
                .toList()
                .getLast();
        JsonNode pain = answers.at("/v1/ranking-rounds/%s/organisational-pain"
                .formatted(round.path("id").asText()));
        page.heading("What hurts: " + round.path("title").asText());
        page.line("%d of %d people have voted; their agreement is %s (Kendall's W, from 0 to 1)"
                .formatted(
                        pain.path("ballots").asInt(),
                        pain.path("eligible").asInt(),
                        Words.number(pain.at("/agreement/coefficient"), 2)));
        page.line("Mean points of each department's ballots, 0 to 100. The points are their sum; departments that are"
                + " published together count once each");
        page.table(heatMap(pain));
        page.line(
                "Rule-sensitive: two rules of counting rank it differently. Pet project: without one group or one voter"
                        + " it leaves the top");
        legend(page, pain, answers.departments());
        page.line(Words.readable(pain.at("/protection/reason").asText()));
        page.reasons(pain.path("reasons"));
        blindSpots(page);
    }

    private static Columns heatMap(JsonNode pain) {
        List<String> heads = new ArrayList<>(List.of("rank", "points"));
        List<JsonNode> groups = groups(pain);
        groups.forEach(group -> heads.add(label(group)));
        heads.addAll(List.of("rank in 95 %", "pain point", ""));
        Columns table = new Columns("    ", "rr" + "r".repeat(groups.size()) + "rll");
        table.row(heads.toArray(String[]::new));
        for (JsonNode each : pain.path("painPoints")) {
            List<String> cells = new ArrayList<>(
                    List.of(each.at("/perHead/rank").asText(), Words.number(each.at("/perHead/points"), 0)));
            groups.forEach(group -> cells.add(heat(each, group)));
            cells.add("%s–%s"
                    .formatted(
                            each.path("rankIntervalLow").asText(),
                            each.path("rankIntervalHigh").asText()));
            cells.add(each.path("title").asText());
            cells.add(flags(each));
            table.row(cells.toArray(String[]::new));
        }
        return table;
    }

    /// Departments that are published alone, before those that are published together.
    private static List<JsonNode> groups(JsonNode pain) {
        return pain.path("groups")
                .valueStream()
                .sorted(Comparator.comparingInt(
                        group -> group.path("departments").size()))
                .toList();
    }

    private static String label(JsonNode group) {
        return group.path("departments").size() == 1
                ? group.path("departments").path(0).asText()
                : POOLED;
    }

    /// The group's mean, or a dot where it gave no points.
    private static String heat(JsonNode painPoint, JsonNode group) {
        for (JsonNode contribution : painPoint.path("contributions")) {
            if (contribution.path("departments").equals(group.path("departments"))) {
                return Words.number(contribution.path("perHead"), 0);
            }
        }
        return "·";
    }

    private static String flags(JsonNode painPoint) {
        List<String> flags = new ArrayList<>();
        if (painPoint.path("ruleSensitive").asBoolean()) {
            flags.add("rule-sensitive");
        }
        if (painPoint.path("petProject").asBoolean()) {
            flags.add("pet project");
        }
        return String.join(", ", flags);
    }

    private static void legend(Page page, JsonNode pain, Map<String, String> departments) {
        Columns table = new Columns("    ", "lrl");
        for (JsonNode group : groups(pain)) {
            List<String> names = new ArrayList<>();
            group.path("departments").forEach(code -> names.add(departments.getOrDefault(code.asText(), "")));
            table.row(
                    label(group),
                    group.path("ballots").asText() + " ballots",
                    Words.listed(names) + (names.size() > 1 ? ", published only together" : ""));
        }
        page.table(table);
    }

    private void blindSpots(Page page) throws IOException, InterruptedException {
        JsonNode spots = answers.ofCycle("blind-spots");
        page.line("Blind spots: customers feel it far more than the company ranks it");
        Columns table = new Columns("    ", "rrrl").row("rank by customers", "by the company", "cases", "pain point");
        for (JsonNode each : spots.path("painPoints")) {
            if (each.path("blindSpot").asBoolean()) {
                table.row(
                        each.path("customerRank").asText(),
                        each.path("organisationalRank").asText(),
                        each.path("cases").asText(),
                        each.path("title").asText());
            }
        }
        page.table(table);
        page.reasons(spots.path("reasons"));
    }
}
