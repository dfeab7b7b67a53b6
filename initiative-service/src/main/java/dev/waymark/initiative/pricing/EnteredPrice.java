package dev.waymark.initiative.pricing;

import java.util.UUID;

/// A price as it was entered.
///
/// @param version number of its changes
public record EnteredPrice(UUID initiativeId, int version, PriceInitiative price) {}
