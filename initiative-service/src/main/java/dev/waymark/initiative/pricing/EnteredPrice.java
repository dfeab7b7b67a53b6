package dev.waymark.initiative.pricing;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A price as it was entered.
///
/// @param version number of its changes
public record EnteredPrice(UUID initiativeId, int version, PriceInitiative price) {

    /// The assumptions that its lines rest on.
    public Set<UUID> assumptionIds() {
        return price.lines().stream()
                .flatMap(line -> Stream.ofNullable(line.assumptionId()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
