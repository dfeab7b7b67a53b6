package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.local.output.Columns;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How the initiatives fit a weak, a neutral and a strong climate, and how far their order flips.
final class ClimateSection {

    private static final List<Integer> CLIMATES = List.of(-60, 0, 60);
    private static final int FIRST = 3;

    private final Answers answers;

    ClimateSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        page.heading("What if the climate were another: category and fit, with its rank in brackets");
        List<JsonNode> whatIfs = new ArrayList<>();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (int climate : CLIMATES) {
            JsonNode whatIf = answers.ofCycle("climate-what-if?climate=" + climate);
            whatIfs.add(whatIf);
            for (JsonNode each : whatIf.path("initiatives")) {
                rows.computeIfAbsent(
                                each.at("/initiative/code").asText(),
                                code -> new ArrayList<>(List.of(
                                        code,
                                        Words.of(each.path("category")),
                                        each.at("/initiative/title").asText())))
                        .add("%s (%s)"
                                .formatted(
                                        Words.number(each.path("fit"), 3),
                                        each.path("rank").asText()));
            }
        }
        Columns table = new Columns("  ", "llrrrl").row("code", "category", "weak", "neutral", "strong", "title");
        rows.values()
                .forEach(row -> table.row(
                        row.getFirst(),
                        row.get(1),
                        row.get(FIRST),
                        row.get(FIRST + 1),
                        row.get(FIRST + 2),
                        row.get(2)));
        page.table(table);
        whatIfs.forEach(whatIf -> page.line(order(whatIf, rows.size())));
    }

    private static String order(JsonNode whatIf, int initiatives) {
        return "%s, climate %s: first come %s; %s of %d pairs change places against the climate in force, %s"
                .formatted(
                        whatIf.at("/assumed/state").asText(),
                        Words.number(whatIf.at("/assumed/climate"), 0),
                        Words.listed(whatIf.path("initiatives")
                                .valueStream()
                                .limit(FIRST)
                                .map(each -> each.at("/initiative/code").asText())
                                .toList()),
                        whatIf.path("swappedPairs").asText(),
                        initiatives * (initiatives - 1) / 2,
                        Words.number(whatIf.at("/inForce/climate"), 1));
    }
}
