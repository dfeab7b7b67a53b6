package dev.waymark.assessment.crm.suggestion;

import dev.waymark.rest.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A gain that lost opportunities suggested and a programme lead accepted, as it was then.
@Schema(description = "A gain that lost opportunities suggested and a programme lead accepted, as it was then.")
public record AcceptedGain(
        @Schema(description = "Id of the suggestion") UUID suggestionId,

        @Schema(description = "The pain point for which customers were lost")
        UUID painPointId,

        @Schema(description = "The source of the opportunities", examples = "shop-crm")
        String source,

        @Schema(description = "Quarter in which they were lost, UTC", examples = "2027-Q1")
        String period,

        @Schema(description = "Number of lost opportunities, from 1", examples = "12")
        long records,

        @Schema(description = "Day of the last of them", examples = "2027-03-30")
        LocalDate lastOn,

        @Schema(description = "Sum of their amounts") Money amount,

        @Schema(description = "Why it was accepted", examples = "They left for the waiting time alone.")
        String reason,

        @Schema(description = "Sign-in name of who accepted it", examples = "lea")
        String decidedBy,

        @Schema(description = "When it was accepted, UTC") Instant decidedAt) {}
