package dev.waymark.assessment.asis.maturity;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far the four levers of engagement are developed. The level of a lever is the mean of all its ratings
/// 0..4, each rater and function counting once; the whole is their geometric mean, `25·(l₁·l₂·l₃·l₄)^(1/4)`,
/// 0..100, so that a lever at 0 cannot be made up for by others; the bottleneck is the lowest lever (all of
/// them when they tie).
///
/// Example: levels 4, 2, 1, 2 → 25·(16)^(1/4) = 50; the bottleneck is the third.
@Schema(description = "How far the four levers of engagement are developed.")
@Calculation
record LeverLevels(
        @Schema(description = "The four levers") List<LeverLevel> levers,

        @Schema(description = "The whole as-is, 0 to 100; absent while a lever is unrated", examples = "50") @Nullable
        Double overall,

        @Schema(description = "The whole as it should be, 0 to 100; absent while a lever is unrated", examples = "75")
        @Nullable
        Double overallTarget,

        @Schema(description = "The lowest of the rated levers as-is; several when they tie")
        List<Lever> bottlenecks,

        @Schema(description = "The rule with its values") List<String> reasons) {

    private static final double TO_PERCENT = 25;

    /// One rating by one person.
    ///
    /// @param asIs 0..4
    /// @param target 0..4
    record Rated(String rater, Lever lever, BusinessFunction function, int asIs, int target) {}

    static LeverLevels of(List<Rated> rated) {
        var levers = Arrays.stream(Lever.values())
                .map(lever -> LeverLevel.of(lever, rated))
                .toList();
        var asIs = levers.stream()
                .map(LeverLevel::asIs)
                .flatMap(Stream::ofNullable)
                .toList();
        var targets = levers.stream()
                .map(LeverLevel::target)
                .flatMap(Stream::ofNullable)
                .toList();
        var overall = overall(asIs);
        return new LeverLevels(levers, overall, overall(targets), bottlenecks(levers), reasons(levers, overall));
    }

    private static @Nullable Double overall(List<Double> levels) {
        if (levels.size() < Lever.values().length) {
            return null;
        }
        double product = levels.stream().reduce(1.0, (one, other) -> one * other);
        return TO_PERCENT * Math.pow(product, 1.0 / levels.size());
    }

    private static List<Lever> bottlenecks(List<LeverLevel> levers) {
        var lowest = levers.stream()
                .map(LeverLevel::asIs)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder());
        return levers.stream()
                .filter(lever -> isAt(lever.asIs(), lowest))
                .map(LeverLevel::lever)
                .toList();
    }

    private static boolean isAt(@Nullable Double level, Optional<Double> lowest) {
        return level != null
                && lowest.filter(least -> Precision.equal(least, level)).isPresent();
    }

    private static List<String> reasons(List<LeverLevel> levers, @Nullable Double overall) {
        var values = levers.stream()
                .map(lever -> lever.asIs() == null ? "unrated" : "%.2f".formatted(lever.asIs()))
                .collect(Collectors.joining(" · "));
        return List.of(
                overall == null
                        ? "No whole while a lever is unrated: %s.".formatted(values)
                        : "25 · (%s)^(1/4) = %.1f.".formatted(values, overall),
                "A level is the mean over all raters and functions; the bottleneck is the lowest.");
    }
}
