package dev.waymark.assessment.crm.mining;

import dev.waymark.rest.number.FullPrecision;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a mining was made with.
@Schema(description = "What a mining was made with, defaults included.")
@FullPrecision
record MiningSettings(
        @Schema(description = "Days without an interaction after which a new journey starts", examples = "30")
        int gapDays,

        @Schema(description = "Share of the journeys that the main paths cover, 0 to 1", examples = "0.8")
        double mainShare,

        @Schema(description = "How many steps of a journey are looked at", examples = "50")
        int longestPath,

        @Schema(description = "How many paths are kept at most, the most travelled first", examples = "1000")
        int keptPaths,

        @Schema(description = "First day that was looked at, UTC; absent = from the beginning", examples = "2026-01-01")
        @Nullable
        LocalDate from,

        @Schema(description = "Last day that was looked at, UTC; absent = to the end", examples = "2026-12-31")
        @Nullable
        LocalDate to) {

    /// The rules in words.
    List<String> rules() {
        return List.of(
                "A journey is what one customer of one source did, in the order of time (at the same time the"
                        + " shorter externalId first, then in the order of text: 9 before 10), until a pause of more than"
                        + " %d days. Uses without a customer, and uses whose touchpoint is".formatted(gapDays)
                        + " mapped to no touchpoint of this cycle, are left out before pauses are looked for.",
                "The same touchpoint twice in a row stays twice.",
                "Only the first %d steps of a journey are looked at; longer journeys are counted."
                        .formatted(longestPath),
                "P(i→j) = n_ij / Σ_j n_ij, where n_ij is how often j followed i at once within a journey.",
                "Main paths: the fewest distinct paths that cover at least %s of the journeys, most travelled first; ties in"
                                .formatted(percent())
                        + " the order of the touchpoints' ids, step by step. At most %d paths are kept."
                                .formatted(keptPaths));
    }

    private String percent() {
        return "%s %%"
                .formatted(BigDecimal.valueOf(mainShare)
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString());
    }
}
