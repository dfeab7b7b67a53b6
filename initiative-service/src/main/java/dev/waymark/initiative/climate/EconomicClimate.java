package dev.waymark.initiative.climate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The economic climate, −100 (worst) to 100: `100 · clip(Σ w·(x − neutral)/scale, −1, 1)` over the latest reading of
/// every indicator.
///
/// An indicator that was never observed counts as neutral and is named as missing. The named state follows the index
/// with hysteresis: it starts neutral and is carried from one observation day to the next (see [ClimateState#next]), so
/// the same readings always give the same state. A judgement of the committee replaces index and state at once; what
/// was computed stays visible.
///
/// Example (PMI neutral 50, scale 10, weight .4; CLI 100, 2, .3; orders 0, 1, .3): PMI 57, CLI 101.5, orders .5 give
/// 65.5; PMI 43, CLI 98.6, orders −.6 give −67.
///
/// @param index the climate in force
/// @param state its name in force
/// @param computedIndex what the indicators say
/// @param computedState its name, with hysteresis
/// @param contributions what every observed indicator adds, before clipping
/// @param missing indicators never observed
/// @param climateOverride the judgement of the committee, or null
public record EconomicClimate(
        double index,
        ClimateState state,
        double computedIndex,
        ClimateState computedState,
        List<Contribution> contributions,
        List<ClimateIndicator> missing,
        @Nullable ClimateOverride climateOverride,
        ClimateRule rule) {

    /// What one indicator adds: `100 · weight · (value − neutral) / scale` points.
    public record Contribution(ClimateReading reading, ClimateRule.IndicatorRule rule, double points) {}

    public EconomicClimate {
        contributions = List.copyOf(contributions);
        missing = List.copyOf(missing);
    }

    /// @param readings all readings in the order in which they were recorded; of two for one indicator and day the
    /// later counts
    public static EconomicClimate of(
            List<ClimateReading> readings, ClimateRule rule, @Nullable ClimateOverride climateOverride) {
        var inOrder = new ArrayList<>(readings);
        inOrder.sort(Comparator.comparing(ClimateReading::observedOn));
        var contributions = contributions(latest(inOrder), rule);
        double computedIndex = index(contributions);
        var computedState = state(inOrder, rule);
        return new EconomicClimate(
                climateOverride == null ? computedIndex : climateOverride.index(),
                climateOverride == null ? computedState : ClimateState.of(climateOverride.index(), rule.boundary()),
                computedIndex,
                computedState,
                contributions,
                Arrays.stream(ClimateIndicator.values())
                        .filter(indicator -> contributions.stream()
                                .noneMatch(part -> part.reading().indicator() == indicator))
                        .toList(),
                climateOverride,
                rule);
    }

    private static ClimateState state(List<ClimateReading> inOrder, ClimateRule rule) {
        var known = new EnumMap<ClimateIndicator, ClimateReading>(ClimateIndicator.class);
        var state = ClimateState.NEUTRAL;
        for (int i = 0; i < inOrder.size(); i++) {
            var reading = inOrder.get(i);
            known.put(reading.indicator(), reading);
            boolean dayIsOver =
                    i + 1 == inOrder.size() || inOrder.get(i + 1).observedOn().isAfter(reading.observedOn());
            if (dayIsOver) {
                state = state.next(index(contributions(known, rule)), rule);
            }
        }
        return state;
    }

    private static Map<ClimateIndicator, ClimateReading> latest(List<ClimateReading> inOrder) {
        var latest = new EnumMap<ClimateIndicator, ClimateReading>(ClimateIndicator.class);
        inOrder.forEach(reading -> latest.put(reading.indicator(), reading));
        return latest;
    }

    private static List<Contribution> contributions(Map<ClimateIndicator, ClimateReading> latest, ClimateRule rule) {
        return latest.values().stream()
                .map(reading -> contribution(reading, rule.of(reading.indicator())))
                .toList();
    }

    private static Contribution contribution(ClimateReading reading, ClimateRule.IndicatorRule rule) {
        return new Contribution(reading, rule, 100 * rule.weight() * (reading.value() - rule.neutral()) / rule.scale());
    }

    private static double index(List<Contribution> contributions) {
        double sum = contributions.stream().mapToDouble(Contribution::points).sum();
        return Math.clamp(sum, -100, 100);
    }
}
