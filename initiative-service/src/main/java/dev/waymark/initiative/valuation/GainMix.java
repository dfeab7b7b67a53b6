package dev.waymark.initiative.valuation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// Of what the expected gain consists: the share 0..1 of each type in the expected present value of all gains.
/// Without any gain every share is 0.
public record GainMix(Map<GainType, Double> shares) {

    public GainMix {
        shares = Map.copyOf(shares);
    }

    public static GainMix of(Price price) {
        var worth = new EnumMap<GainType, Double>(GainType.class);
        for (var line : price.lines()) {
            if (line instanceof PriceLine.Gain gain) {
                worth.merge(
                        gain.type(),
                        LineValue.of(gain, price).expectedPresentValue().doubleValue(),
                        Double::sum);
            }
        }
        double total = worth.values().stream().mapToDouble(Double::doubleValue).sum();
        worth.replaceAll((type, value) -> total > 0 ? value / total : 0);
        return new GainMix(worth);
    }

    /// The share of the given types together.
    public double shareOf(Collection<GainType> types) {
        return types.stream()
                .mapToDouble(type -> shares.getOrDefault(type, 0.0))
                .sum();
    }
}
