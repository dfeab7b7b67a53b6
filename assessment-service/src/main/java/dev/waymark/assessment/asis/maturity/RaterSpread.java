package dev.waymark.assessment.asis.maturity;

import dev.waymark.rest.structure.Calculation;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// How far the raters of a lever are apart: the standard deviation (n − 1) of their own means, the least and the
/// greatest.
@Schema(description = "How far the raters of a lever are apart.")
@Calculation
record RaterSpread(
        @Schema(description = "Number of raters", examples = "4")
        int raters,

        @Schema(
                description =
                        "Standard deviation (n − 1) of the raters' means, in points of the scale 0 to 4; absent with"
                                + " one rater",
                examples = "0.82")
        @Nullable
        Double standardDeviation,

        @Schema(description = "Least mean of a rater, 0 to 4", examples = "1")
        double least,

        @Schema(description = "Greatest mean of a rater, 0 to 4", examples = "3")
        double greatest) {

    /// @param means one per rater, at least one
    static RaterSpread of(Collection<Double> means) {
        var statistics = means.stream().mapToDouble(each -> each).summaryStatistics();
        double squares = means.stream()
                .mapToDouble(each -> (each - statistics.getAverage()) * (each - statistics.getAverage()))
                .sum();
        return new RaterSpread(
                means.size(),
                means.size() < 2 ? null : Math.sqrt(squares / (means.size() - 1)),
                statistics.getMin(),
                statistics.getMax());
    }
}
