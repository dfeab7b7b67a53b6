package dev.waymark.roadmap.delivery;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report of a delivery, as it is shown.
@Schema(description = "How far an initiative had come on a day.")
record DeliveryReportView(
        @Schema(description = "Id of the report") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "The day that it speaks of") LocalDate reportedOn,
        @Schema(description = "How far it had come") DeliveryState state,

        @Schema(description = "Share of the work that was done, in percent, 0 to 100", examples = "40")
        int progressPercent,

        @Schema(description = "When it started; absent where it had not") @Nullable
        LocalDate startedOn,

        @Schema(description = "When it was finished; absent where it was not") @Nullable
        LocalDate finishedOn,

        @Schema(description = "When it was expected to be finished; absent where nobody said") @Nullable
        LocalDate expectedFinishOn,

        @Schema(
                description =
                        "Share of those meant who used what was delivered, in percent, 0 to 100; absent where it was not"
                                + " measured",
                examples = "35")
        @Nullable
        Integer adoptionPercent,

        @Schema(
                description = "What the figures do not say; absent where nothing was said",
                examples = "The supplier delivers two weeks later")
        @Nullable
        String comment,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes; always 0", examples = "0")
        long version) {}
