package dev.waymark.assessment.asis.menu;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The findings as they are shown.
@Schema(description = "Findings on the touchpoint menu of a cycle.")
record MenuFindingsView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Number of touchpoints on the menu", examples = "24")
        int touchpoints,

        @Schema(description = "Importance, 0 to 100, from which on a touchpoint must be measured", examples = "70")
        int importantFrom,

        @Schema(description = "Number of findings by rule") Map<MenuRule, Long> counts,

        @Schema(description = "Up to 200 findings per rule, those about the most important touchpoints first")
        List<MenuFinding> findings) {

    private static final int MOST_PER_RULE = 200;

    static MenuFindingsView from(UUID cycleId, int touchpoints, MenuFindings found) {
        var counts = new EnumMap<MenuRule, Long>(MenuRule.class);
        Arrays.stream(MenuRule.values()).forEach(rule -> counts.put(rule, found.count(rule)));
        var shown = Arrays.stream(MenuRule.values())
                .flatMap(rule -> found.findings().stream()
                        .filter(finding -> finding.rule() == rule)
                        .limit(MOST_PER_RULE))
                .toList();
        return new MenuFindingsView(cycleId, touchpoints, found.importantFrom(), counts, shown);
    }
}
