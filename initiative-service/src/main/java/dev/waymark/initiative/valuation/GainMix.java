package dev.waymark.initiative.valuation;

import java.math.BigDecimal;
import java.math.MathContext;
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
        var worth = new EnumMap<GainType, BigDecimal>(GainType.class);
        for (var line : price.lines()) {
            if (line instanceof PriceLine.Gain gain) {
                worth.merge(gain.type(), LineValue.of(gain, price).expectedPresentValue(), BigDecimal::add);
            }
        }
        var total = worth.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var shares = new EnumMap<GainType, Double>(GainType.class);
        worth.forEach((type, value) -> shares.put(type, share(value, total)));
        return new GainMix(shares);
    }

    private static double share(BigDecimal value, BigDecimal total) {
        return total.signum() > 0 ? value.divide(total, MathContext.DECIMAL64).doubleValue() : 0;
    }

    /// The share of the given types together.
    public double shareOf(Collection<GainType> types) {
        return types.stream()
                .mapToDouble(type -> shares.getOrDefault(type, 0.0))
                .sum();
    }
}
