package dev.waymark.initiative.climate;

import dev.waymark.rest.structure.Calculation;

/// How much project risk the company takes on in a climate, 0..100: `clip(middle + slope · climate, least, greatest)`.
///
/// Hunger for risk falls as the climate weakens. With 50, 0.35, 10 and 90: a climate of 65.5 gives 72.9, −67 gives
/// 26.55.
@Calculation
public record RiskAppetite(double value, double climate, Rule rule) {

    /// The line that the appetite follows, and its limits.
    public record Rule(double middle, double slope, double least, double greatest) {

        public Rule {
            if (!(slope >= 0) || !(0 <= least && least <= greatest && greatest <= 100)) {
                throw new IllegalArgumentException(
                        "The appetite needs a slope >= 0 and 0 <= least <= greatest <= 100, but has slope %s, least %s, greatest %s."
                                .formatted(slope, least, greatest));
            }
        }
    }

    public static RiskAppetite of(double climate, Rule rule) {
        return new RiskAppetite(
                Math.clamp(rule.middle() + rule.slope() * climate, rule.least(), rule.greatest()), climate, rule);
    }
}
