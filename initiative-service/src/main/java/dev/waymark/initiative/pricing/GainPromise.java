package dev.waymark.initiative.pricing;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// By what a gain will be recognised.
@Schema(
        description = "By what a gain will be recognised. A gain needs all three before it is approved; until then the"
                + " valuation names what is missing.")
public record GainPromise(
        @Schema(description = "What is measured", examples = "Calls about missed dates, per week")
        @Nullable
        @Size(min = 1, max = 200)
        String metric,

        @Schema(description = "Who answers for it", examples = "Head of service") @Nullable @Size(min = 1, max = 200)
        String owner,

        @Schema(description = "Day on which it is reviewed", examples = "2027-09-30") @Nullable
        LocalDate reviewOn) {}
