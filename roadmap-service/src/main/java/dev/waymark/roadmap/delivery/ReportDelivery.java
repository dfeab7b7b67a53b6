package dev.waymark.roadmap.delivery;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A report of how far an initiative has come.
@Schema(description = "How far an initiative has come on a day. Earlier reports stay.")
record ReportDelivery(
        @Schema(description = "The day that it speaks of; not in the future and not before the last report")
        LocalDate reportedOn,

        @Schema(description = "How far it has come") DeliveryState state,

        @Schema(
                description = "Share of the work that is done, in percent, 0 to 100; 0 while PLANNED, 100 when DONE",
                examples = "40")
        @Min(0)
        @Max(100)
        int progressPercent,

        @Schema(description = "When it really started; needed unless PLANNED or CANCELLED, and absent while PLANNED")
        @Nullable
        LocalDate startedOn,

        @Schema(description = "When it was really finished; needed when DONE, and absent otherwise") @Nullable
        LocalDate finishedOn,

        @Schema(description = "When it will be finished, as is expected now; absent when DONE, CANCELLED or unknown")
        @Nullable
        LocalDate expectedFinishOn,

        @Schema(
                description =
                        "Share of those meant who use what was delivered, in percent, 0 to 100; absent where it was not"
                                + " measured",
                examples = "35")
        @Nullable
        @Min(0)
        @Max(100)
        Integer adoptionPercent,

        @Schema(
                description = "What the figures do not say; needed when PAUSED or CANCELLED",
                examples = "The supplier delivers two weeks later")
        @Nullable
        @Size(max = 1000)
        @MultiLine
        String comment) {}
