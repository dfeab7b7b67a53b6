package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is found on the menu of touchpoints, the first of each kind.
final class MenuSection {

    private static final int MOST = 2;

    private final Answers answers;

    MenuSection(Answers answers) {
        this.answers = answers;
    }

    void write(Page page) throws IOException, InterruptedException {
        JsonNode menu = answers.ofCycle("menu-findings");
        page.heading("Findings on the menu of %d touchpoints"
                .formatted(menu.path("touchpoints").asInt()));
        Map<String, List<String>> byRule = new LinkedHashMap<>();
        for (JsonNode finding : menu.path("findings")) {
            byRule.computeIfAbsent(finding.path("rule").asText(), _ -> new ArrayList<>())
                    .add(Words.readable(finding.path("reason").asText()));
        }
        byRule.forEach((rule, reasons) -> {
            int shown = page.explains() ? reasons.size() : Math.min(MOST, reasons.size());
            reasons.subList(0, shown).forEach(page::line);
            if (shown < reasons.size()) {
                page.item("and %d more like this".formatted(reasons.size() - shown));
            }
        });
    }
}
