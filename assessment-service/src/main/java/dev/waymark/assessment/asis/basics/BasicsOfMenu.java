package dev.waymark.assessment.asis.basics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The basics of some touchpoints, to score one or several of them together.
///
/// @param byTouchpoint what is checked at each touchpoint; one without basics is left out
/// @param basicsFirstBelow below this score, 0 to 100, the basics come first
public record BasicsOfMenu(Map<UUID, List<BasicsScore.Checked>> byTouchpoint, double basicsFirstBelow) {

    public BasicsOfMenu {
        byTouchpoint = Map.copyOf(byTouchpoint);
    }

    /// The score over the basics of these touchpoints together, such as those of a journey.
    public BasicsScore score(Collection<UUID> touchpointIds) {
        return BasicsScore.of(
                touchpointIds.stream()
                        .distinct()
                        .flatMap(id -> byTouchpoint.getOrDefault(id, List.of()).stream())
                        .toList(),
                basicsFirstBelow);
    }
}
