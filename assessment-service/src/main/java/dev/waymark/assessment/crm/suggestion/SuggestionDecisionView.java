package dev.waymark.assessment.crm.suggestion;

import dev.waymark.rest.money.Money;
import dev.waymark.rest.number.FullPrecision;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A decision about a suggestion as it is shown.
@Schema(description = "A decision about a suggestion, with what was suggested then.")
@FullPrecision
record SuggestionDecisionView(
        @Schema(description = "Why, in words", examples = "The survey asked all customers of the hotline.")
        String reason,

        @Schema(description = "Sign-in name of who decided", examples = "lea")
        String decidedBy,

        @Schema(description = "When it was decided, UTC") Instant decidedAt,

        @Schema(description = "Number of records behind it then", examples = "120")
        long records,

        @Schema(description = "Index that was suggested then, 0 to 100; of a MEASUREMENT only", examples = "71.5")
        @Nullable
        Double value,

        @Schema(description = "Amount that was suggested then; of a GAIN only") @Nullable
        Money amount,

        @Schema(description = "Whether the records say something else today")
        boolean changedSince,

        @Schema(description = "The measurement that an accepted MEASUREMENT became; absent where it was deleted")
        @Nullable
        UUID measurementId) {}
