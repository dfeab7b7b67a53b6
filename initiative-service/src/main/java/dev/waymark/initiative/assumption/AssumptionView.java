package dev.waymark.initiative.assumption;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.initiative.valuation.Support;
import dev.waymark.rest.authorship.Authorship;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An assumption as it is shown.
@Schema(description = "Something that figures of prices rest on.")
public record AssumptionView(
        @Schema(description = "Id of the assumption") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "What is assumed", examples = "4 % of the callers leave within a year")
        String statement,

        @Schema(description = "Where it comes from", examples = "Exit survey of the service department")
        String source,

        @Schema(description = "Day on which it was observed")
        LocalDate observedOn,

        @Schema(description = "Number of observations behind it, from 1", examples = "412") @Nullable
        Long sampleSize,

        @Schema(description = "The assumed figure, in the unit", examples = "4") @Nullable
        BigDecimal value,

        @Schema(description = "Unit of the figure", examples = "%") @Nullable
        String unit,

        @Schema(description = "The accepted suggestion of a gain that it rests on; absent where it rests on none")
        @Nullable
        UUID suggestionId,

        @Schema(description = "Older than staleAfterMonths: check it again")
        boolean stale,

        @Schema(description = "Age in months after which an assumption is stale", examples = "36")
        int staleAfterMonths,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "0 while it is fresh, 1 once it is stale", examples = "0")
        long version) {

    static AssumptionView from(Assumption assumption, Support.Freshness freshness) {
        var request = assumption.asRequest();
        boolean stale = freshness.isStale(request.observedOn());
        return new AssumptionView(
                assumption.id(),
                assumption.cycleId(),
                request.statement(),
                request.source(),
                request.observedOn(),
                request.sampleSize(),
                request.value(),
                request.unit(),
                request.suggestionId(),
                stale,
                freshness.staleAfterMonths(),
                assumption.authorship(),
                stale ? 1 : 0);
    }
}
