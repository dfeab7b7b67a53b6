package dev.waymark.assessment.pain.tally;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// One stakeholder's ballot as it is counted: tiers from the worst pain down. Pain points in one tier are tied; those
/// in no tier are unranked. A ballot without any tier says that nothing hurts; it is counted.
public record CastBallot(UUID stakeholderId, UUID departmentId, List<List<UUID>> tiers) {

    public CastBallot {
        Objects.requireNonNull(stakeholderId, "stakeholderId");
        Objects.requireNonNull(departmentId, "departmentId");
        tiers = tiers.stream().map(List::copyOf).toList();
        Set<UUID> seen = new HashSet<>();
        for (int tier = 0; tier < tiers.size(); tier++) {
            if (tiers.get(tier).isEmpty()) {
                throw new IllegalArgumentException("Tier %d is empty. Maybe leave it out.".formatted(tier + 1));
            }
            for (UUID painPoint : tiers.get(tier)) {
                if (!seen.add(painPoint)) {
                    throw new IllegalArgumentException("Pain point %s is listed twice, the second time in tier %d."
                            .formatted(painPoint, tier + 1));
                }
            }
        }
    }
}
