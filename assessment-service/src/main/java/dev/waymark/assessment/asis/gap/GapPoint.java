package dev.waymark.assessment.asis.gap;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The gap at one time.
@Schema(description = "Expectation, delivery and the gap between them at one time.")
public record GapPoint(
        @Schema(description = "Years after the origin", examples = "1")
        int years,

        @Schema(description = "The day, with a year of 365.25 days", examples = "2027-10-01")
        LocalDate on,

        @Schema(description = "E(t), an index; above 100 nothing on the scale would do", examples = "78.4")
        double expectation,

        @Schema(description = "D(t), an index", examples = "65")
        double delivery,

        @Schema(description = "E(t) − D(t), in points", examples = "13.4")
        double gap,

        @Schema(description = "How delivery compares with expectation ± band", examples = "SHORTFALL")
        Standing standing,

        @Schema(
                description = "(E(t) − D0) / t: what delivery must gain per year to close the gap by then, in points;"
                        + " absent at the origin",
                examples = "16.4")
        @Nullable
        Double requiredChangePerYear,

        @Schema(
                description = "Of that, what engagement must add to the change that comes anyway, in points per year;"
                        + " absent at the origin",
                examples = "13.4")
        @Nullable
        Double engagementLedChangePerYear) {}
