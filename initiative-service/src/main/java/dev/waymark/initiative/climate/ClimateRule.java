package dev.waymark.initiative.climate;

import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.Map;

/// How the climate is read from its indicators.
///
/// @param indicators what is neutral for every indicator, by how far it may stray and how much it counts
/// @param boundary index 0..100 from which on a climate is strong (weak at its negative), before hysteresis
/// @param hysteresis by how much the index must pass a boundary before the named state changes, less than the boundary
@Calculation
public record ClimateRule(Map<ClimateIndicator, IndicatorRule> indicators, double boundary, double hysteresis) {

    /// How one indicator counts: `weight · (value − neutral) / scale`.
    public record IndicatorRule(double neutral, double scale, double weight) {

        public IndicatorRule {
            if (!(scale > 0) || !(weight >= 0)) {
                throw new IllegalArgumentException(
                        "An indicator needs a scale above 0 and a weight >= 0, but has scale %s and weight %s."
                                .formatted(scale, weight));
            }
        }
    }

    public ClimateRule {
        indicators = Map.copyOf(indicators);
        if (indicators.size() != ClimateIndicator.values().length) {
            throw new IllegalArgumentException("The rule must name every one of "
                    + Arrays.toString(ClimateIndicator.values()) + ", but names " + indicators.keySet() + ".");
        }
        if (!(0 <= hysteresis && hysteresis < boundary && boundary + hysteresis <= 100)) {
            throw new IllegalArgumentException(
                    "The climate needs 0 <= hysteresis < boundary and boundary + hysteresis <= 100, but has boundary %s and hysteresis %s."
                            .formatted(boundary, hysteresis));
        }
    }

    IndicatorRule of(ClimateIndicator indicator) {
        var rule = indicators.get(indicator);
        if (rule == null) {
            throw new IllegalStateException("No rule for " + indicator + ".");
        }
        return rule;
    }
}
