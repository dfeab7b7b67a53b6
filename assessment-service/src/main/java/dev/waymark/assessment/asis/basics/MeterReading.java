package dev.waymark.assessment.asis.basics;

import dev.waymark.rest.json.MultiLine;
import dev.waymark.rest.number.FullPrecision;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What a meter showed.
@Schema(description = "What a meter showed.")
@FullPrecision
record MeterReading(
        @Schema(description = "The value, in the meter's unit, −1e12 to 1e12", examples = "6.5")
        @DecimalMin("-1000000000000")
        @DecimalMax("1000000000000")
        double value,

        @Schema(description = "Day of the reading", examples = "2026-09-30")
        LocalDate readOn,

        @Schema(description = "Where it comes from", examples = "Telephone system, September")
        @NotBlank
        @Size(max = 500)
        @MultiLine
        String source) {}
