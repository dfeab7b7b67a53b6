package dev.waymark.assessment.asis.measurement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import dev.waymark.rest.reference.RefersTo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A measurement as it is shown.
@Schema(description = "A dated index of what customers expect or get.")
@FullPrecision
public record MeasurementView(
        @Schema(description = "Id of the measurement") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,
        @Schema(description = "What is measured") MeasurementKind kind,

        @Schema(description = "Index, 0 to 100", examples = "71")
        double value,

        @Schema(description = "Day of the measurement") LocalDate measuredOn,

        @Schema(description = "Touchpoint; absent = over all") @Nullable @RefersTo(TouchpointReference.class)
        UUID touchpointId,

        @Schema(description = "Where the number comes from", examples = "Resident panel, yearly wave")
        String source,

        @Schema(description = "Number of answers behind it", examples = "1240") @Nullable
        Integer sampleSize,

        @Schema(description = "Code of the segment; absent = all customers", examples = "families") @Nullable
        String segment,

        @JsonUnwrapped Authorship authorship) {

    /// The value with its day.
    public Reading reading() {
        return new Reading(measuredOn, value);
    }
}
