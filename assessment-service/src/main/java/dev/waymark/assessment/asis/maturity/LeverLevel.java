package dev.waymark.assessment.asis.maturity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far one lever is developed.
@Schema(description = "How far one lever is developed.")
record LeverLevel(
        @Schema(description = "The lever", examples = "ENABLEMENT")
        Lever lever,

        @Schema(description = "Mean of all as-is ratings, 0 to 4; absent while unrated", examples = "2.25") @Nullable
        Double asIs,

        @Schema(description = "Mean of all target ratings, 0 to 4; absent while unrated", examples = "3.5") @Nullable
        Double target,

        @Schema(description = "How far the raters are apart as-is; absent while unrated") @Nullable
        RaterSpread spread,

        @Schema(description = "The same per function that was rated")
        List<FunctionLevel> functions) {

    /// The level of a lever in one function.
    @Schema(description = "How far one lever is developed in one function.")
    record FunctionLevel(
            @Schema(description = "The function", examples = "SERVICE")
            BusinessFunction function,

            @Schema(description = "Mean of its as-is ratings, 0 to 4", examples = "2")
            double asIs,

            @Schema(description = "Mean of its target ratings, 0 to 4", examples = "3")
            double target) {}

    static LeverLevel of(Lever lever, List<LeverLevels.Rated> all) {
        var rated = all.stream().filter(each -> each.lever() == lever).toList();
        if (rated.isEmpty()) {
            return new LeverLevel(lever, null, null, null, List.of());
        }
        var perRater = rated.stream()
                .collect(Collectors.groupingBy(
                        LeverLevels.Rated::rater, Collectors.averagingInt(LeverLevels.Rated::asIs)));
        return new LeverLevel(
                lever,
                mean(rated, LeverLevels.Rated::asIs),
                mean(rated, LeverLevels.Rated::target),
                RaterSpread.of(perRater.values()),
                Arrays.stream(BusinessFunction.values())
                        .flatMap(function -> of(function, rated).stream())
                        .toList());
    }

    private static Optional<FunctionLevel> of(BusinessFunction function, List<LeverLevels.Rated> all) {
        var rated = all.stream().filter(each -> each.function() == function).toList();
        return rated.isEmpty()
                ? Optional.empty()
                : Optional.of(new FunctionLevel(
                        function, mean(rated, LeverLevels.Rated::asIs), mean(rated, LeverLevels.Rated::target)));
    }

    private static double mean(List<LeverLevels.Rated> rated, ToIntFunction<LeverLevels.Rated> rating) {
        return rated.stream().mapToInt(rating).average().orElseThrow();
    }
}
