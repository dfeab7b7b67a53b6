package dev.waymark.initiative.carryover;

import dev.waymark.initiative.initiative.Category;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.initiative.PastInitiative;
import dev.waymark.rest.money.Money;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.table.TableRows;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What an initiative was in earlier cycles.
@Schema(description = "What an initiative was in earlier cycles, each time when it was carried over.")
record InitiativeHistoryView(
        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The initiatives that it goes on from, the latest first, at most 50") @TableRows
        List<PastInitiativeView> predecessors) {

    /// An initiative of an earlier cycle.
    @Schema(description = "What an initiative was in an earlier cycle when it was carried over.")
    record PastInitiativeView(
            @Schema(description = "Its id there") UUID initiativeId,
            @Schema(description = "The cycle") UUID cycleId,

            @Schema(description = "Name of the cycle", examples = "2027")
            String cycleName,

            @Schema(description = "Its code there", examples = "I-07")
            String code,

            @Schema(description = "Its title there", examples = "Tell residents before a date slips")
            String title,

            @Schema(description = "Number of its changes then", examples = "3")
            long version,

            @Schema(description = "Its category then; absent where none was decided or suggested") @Nullable
            Category category,

            @Schema(description = "Whether a person had decided on the category")
            boolean categoryDecided,

            @Schema(
                    description = "Expected cost over all periods, not discounted; absent where it was not priced, or"
                            + " the price was confidential and the caller may not see it")
            @Nullable
            Money expectedCost,

            @Schema(
                    description =
                            "Expected gain at the planned adoption over all periods, not discounted; absent as the"
                                    + " cost is")
            @Nullable
            Money expectedGain,

            @Schema(description = "When it was carried over, UTC")
            Instant carriedOverAt,

            @Schema(description = "Sign-in name of who carried it over", examples = "lea")
            String carriedOverBy) {

        static PastInitiativeView of(PastInitiative past, boolean hidden) {
            return new PastInitiativeView(
                    past.initiativeId(),
                    past.cycleId(),
                    past.cycleName(),
                    past.code(),
                    past.title(),
                    past.version(),
                    past.category(),
                    past.categoryDecided(),
                    hidden ? null : money(past.expectedCost(), past.currency()),
                    hidden ? null : money(past.expectedGain(), past.currency()),
                    past.carriedOverAt(),
                    past.carriedOverBy());
        }

        private static @Nullable Money money(@Nullable BigDecimal amount, String currency) {
            return amount == null ? null : new Money(amount, currency);
        }
    }
}
