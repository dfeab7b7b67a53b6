package dev.waymark.initiative.pricing;

import dev.waymark.initiative.valuation.Price;
import java.util.UUID;

/// The price of an initiative as other features calculate with it.
///
/// @param hidden whether the price is confidential and the caller may not see its amounts
/// @param netPresentValue from the simulation at the standard seed
public record PricedInitiative(UUID initiativeId, Price price, boolean hidden, NetPresentValueRange netPresentValue) {}
