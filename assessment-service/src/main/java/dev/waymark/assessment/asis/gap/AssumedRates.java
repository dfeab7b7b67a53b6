package dev.waymark.assessment.asis.gap;

/// Rates that somebody assumes where too little was measured to fit them.
///
/// @param expectationGrowth g, a share per year
/// @param deliveryChange r, points per year
public record AssumedRates(double expectationGrowth, double deliveryChange) {}
