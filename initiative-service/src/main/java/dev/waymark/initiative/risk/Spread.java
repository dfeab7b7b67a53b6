package dev.waymark.initiative.risk;

import dev.waymark.rest.structure.Calculation;

/// How far the worth of an initiative may stray from its median, compared with what it costs.
///
/// `ratio = (P90 − P50) / expected present value of the costs`; the rating is `100 · min(1, ratio / fullSpread)`. A
/// spread without any cost to compare it with is rated 100, no spread 0. P50 86, P90 274 and costs of 550 have the
/// ratio 0.342: rated 34.2 when a spread as large as the costs is rated 100.
///
/// @param p50 median of the net present value
/// @param p90 value that it does not exceed with 90 %
/// @param expectedCosts expected present value of the costs
@Calculation
public record Spread(double p50, double p90, double expectedCosts) {

    public Spread {
        if (!(p90 >= p50) || !(expectedCosts >= 0)) {
            throw new IllegalArgumentException(
                    "A spread needs P50 <= P90 and costs >= 0, but is P50 %s, P90 %s, costs %s."
                            .formatted(p50, p90, expectedCosts));
        }
    }

    /// Infinite when there is a spread but no cost.
    public double ratio() {
        double width = p90 - p50;
        return width == 0 ? 0 : width / expectedCosts;
    }

    double rating(double fullSpread) {
        return 100 * Math.min(1, ratio() / fullSpread);
    }
}
