package dev.waymark.assessment.pain.published;

import dev.waymark.assessment.pain.tally.Agreement;
import dev.waymark.assessment.pain.tally.KendallsW;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Agreement as it is shown.
@Schema(description = "Kendall's W with tie correction, or why there is none.")
public record AgreementView(
        @Schema(description = "W, 0 (none) to 1 (all alike); absent when there is none to show", examples = "0.4036")
        @Nullable
        Double coefficient,

        @Schema(description = "Sum of squared deviations of the rank sums (S), from 0", examples = "341") @Nullable
        Double sumOfSquares,

        @Schema(description = "Sum of t³ − t over all ties (T), from 0", examples = "0") @Nullable
        Long tieCorrection,

        @Schema(description = "χ² = p·(m − 1)·W, from 0; p = ballots, m = pain points", examples = "15.74") @Nullable
        Double chiSquare,

        @Schema(description = "m − 1, from 1", examples = "3") @Nullable
        Integer degreesOfFreedom,

        @Schema(description = "Chance of a χ² at least as large when nobody agrees, 0 to 1", examples = "0.0013")
        @Nullable
        Double pValue,

        @Schema(
                description = "Why there is no value; absent when there is one",
                examples = "Agreement needs at least 2 ballots and 2 pain points; there are 1 and 4.")
        @Nullable
        String reason) {

    static AgreementView from(Agreement agreement) {
        return switch (agreement) {
            case KendallsW w ->
                new AgreementView(
                        w.coefficient(),
                        w.sumOfSquares(),
                        w.tieCorrection(),
                        w.chiSquare(),
                        w.degreesOfFreedom(),
                        w.pValue(),
                        null);
            case Agreement.Undefined undefined -> without(undefined.reason());
            case Agreement.Withheld withheld -> without(withheld.reason());
        };
    }

    private static AgreementView without(String reason) {
        return new AgreementView(null, null, null, null, null, null, reason);
    }
}
