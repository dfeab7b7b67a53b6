package dev.waymark.assessment.asis.promise;

import dev.waymark.assessment.statistics.WilsonInterval;
import dev.waymark.rest.structure.Calculation;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How often a promise is kept: observations that met it / all, over all its observations, with a 95 % Wilson interval.
///
/// Example: 180 of 200 and 45 of 50 → 225 of 250 = 0.9 [0.8565, 0.9313].
@Schema(description = "How often a promise is kept, over all its observations.")
@Calculation
record KeptRate(
        @Schema(description = "Share of observations that met the promise")
        WilsonInterval rate,

        @Schema(description = "The formula with its values", examples = "225 met / 250 observed = 0.900")
        String reason) {

    /// @param observed 0 where there is no observation yet
    static Optional<KeptRate> of(long met, long observed) {
        if (observed == 0) {
            return Optional.empty();
        }
        var rate = WilsonInterval.of(met, observed);
        return Optional.of(new KeptRate(
                rate,
                "%d met / %d observed = %.3f, 95 %% Wilson interval [%.3f, %.3f]."
                        .formatted(met, observed, rate.share(), rate.lower(), rate.upper())));
    }
}
