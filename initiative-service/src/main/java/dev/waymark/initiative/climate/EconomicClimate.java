package dev.waymark.initiative.climate;

import dev.waymark.rest.structure.Calculation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The economic climate, −100 (worst) to 100: `100 · clip(Σ w·(x − neutral)/scale, −1, 1)` over the current reading of
/// every indicator: that of the latest day, of several for one day the one recorded last (its vintage counts them).
///
/// An indicator that was never observed counts as neutral and is named as missing. The named state follows the index
/// with hysteresis (see [ClimateState#next]), from neutral on and from one recorded reading to the next (see
/// [NamedState#next]). A judgement of the committee replaces index and state at once; what was computed stays visible.
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
/// @param history what the indicators said, day by day
/// @param climateOverride the judgement of the committee, or null
@Calculation
public record EconomicClimate(
        double index,
        ClimateState state,
        double computedIndex,
        ClimateState computedState,
        List<Contribution> contributions,
        List<ClimateIndicator> missing,
        List<Point> history,
        @Nullable ClimateOverride climateOverride,
        ClimateRule rule) {

    /// How many days the history goes back: five years of an observation a month, or as many days.
    static final int MOST_POINTS = 60;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What one indicator adds: `100 · weight · (value − neutral) / scale` points.
    ///
    /// @param vintage 1 for the first value of its day, 2 for its first revision, and so on
    public record Contribution(ClimateReading reading, ClimateRule.IndicatorRule rule, double points, int vintage) {}

    /// What the indicators said when the values of a day were known: index and name after the last value
    /// that was recorded while the day was the latest. What is recorded or revised for an earlier day belongs
    /// to the latest day, because it was not known before.
    ///
    /// Example: 28 for a first PMI of 57 on 1 January, 65.5 with CLI 101.5 and orders .5 of 10 January; a
    /// revision of that CLI to 98.6 after February's PMI of 57 makes February 22, and 10 January stays 65.5.
    public record Point(LocalDate day, double index, ClimateState state) {}

    public EconomicClimate {
        contributions = List.copyOf(contributions);
        missing = List.copyOf(missing);
        history = List.copyOf(history);
    }

    /// @param readings all readings in the order in which they were recorded
    public static EconomicClimate of(
            List<ClimateReading> readings, ClimateRule rule, @Nullable ClimateOverride climateOverride) {
        var contributions = contributions(readings, rule);
        double computedIndex = index(contributions);
        var named = named(readings, rule);
        var computedState = named == null ? ClimateState.NEUTRAL : named.state();
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
                history(readings, rule),
                climateOverride,
                rule);
    }

    /// What the climate is named after the last of the readings; null without any.
    static @Nullable NamedState named(List<ClimateReading> readings, ClimateRule rule) {
        NamedState named = null;
        for (int known = 1; known <= readings.size(); known++) {
            named = after(named, readings.subList(0, known), rule);
        }
        return named;
    }

    /// @param named before the last of the known readings
    private static NamedState after(@Nullable NamedState named, List<ClimateReading> known, ClimateRule rule) {
        var reading = known.getLast();
        if (reading.named() != null) {
            return reading.named();
        }
        var before = named == null ? new NamedState(LocalDate.MIN, ClimateState.NEUTRAL, ClimateState.NEUTRAL) : named;
        return before.next(reading, vintage(reading, known) == 1, index(contributions(known, rule)), rule);
    }

    private static List<Point> history(List<ClimateReading> readings, ClimateRule rule) {
        var points = new TreeMap<LocalDate, Point>();
        NamedState named = null;
        for (int i = 1; i <= readings.size(); i++) {
            var known = readings.subList(0, i);
            named = after(named, known, rule);
            points.put(named.day(), new Point(named.day(), index(contributions(known, rule)), named.state()));
        }
        return points.values().stream()
                .skip(Math.max(0, points.size() - MOST_POINTS))
                .toList();
    }

    private static List<Contribution> contributions(List<ClimateReading> readings, ClimateRule rule) {
        var current = new EnumMap<ClimateIndicator, ClimateReading>(ClimateIndicator.class);
        for (var reading : readings) {
            current.merge(
                    reading.indicator(),
                    reading,
                    (one, later) -> later.observedOn().isBefore(one.observedOn()) ? one : later);
        }
        return current.values().stream()
                .map(reading -> contribution(reading, rule.of(reading.indicator()), vintage(reading, readings)))
                .toList();
    }

    private static int vintage(ClimateReading reading, List<ClimateReading> known) {
        return (int) known.stream().filter(reading::isOf).count();
    }

    private static Contribution contribution(ClimateReading reading, ClimateRule.IndicatorRule rule, int vintage) {
        var points = HUNDRED.multiply(BigDecimal.valueOf(rule.weight()))
                .multiply(BigDecimal.valueOf(reading.value()).subtract(BigDecimal.valueOf(rule.neutral())))
                .divide(BigDecimal.valueOf(rule.scale()), MathContext.DECIMAL128);
        return new Contribution(reading, rule, points.doubleValue(), vintage);
    }

    private static double index(List<Contribution> contributions) {
        double sum = contributions.stream()
                .map(part -> BigDecimal.valueOf(part.points()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .doubleValue();
        return Math.clamp(sum, -100, 100);
    }
}
