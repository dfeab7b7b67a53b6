package dev.waymark.assessment.pain.published;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The names under which people know what was ranked and who ranked, as they were when the round closed.
public record RankingLabels(Map<UUID, String> painPointTitles, Map<UUID, String> departmentCodes) {

    String painPoint(UUID id) {
        return painPointTitles.getOrDefault(id, "");
    }

    List<String> departments(List<UUID> ids) {
        return ids.stream().map(id -> departmentCodes.getOrDefault(id, "")).toList();
    }
}
