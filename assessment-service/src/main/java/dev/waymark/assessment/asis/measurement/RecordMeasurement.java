package dev.waymark.assessment.asis.measurement;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A measurement as it comes in.
@Schema(description = "A dated index of what customers expect or get.")
public record RecordMeasurement(
        @Schema(description = "What is measured") MeasurementKind kind,

        @Schema(description = "Index, 0 to 100", examples = "62") @DecimalMin("0") @DecimalMax("100")
        double value,

        @Schema(description = "Day of the measurement") LocalDate measuredOn,

        @Schema(description = "Touchpoint; absent = over all") @Nullable
        UUID touchpointId,

        @Schema(description = "Where the number comes from", examples = "Residents' survey 2026")
        @NotBlank
        @Size(max = 500)
        @MultiLine
        String source,

        @Schema(description = "Number of answers behind it", examples = "1240") @Nullable @Min(1) @Max(1_000_000_000)
        Integer sampleSize,

        @Schema(description = "Code of a segment of the cycle; absent = all customers", examples = "families")
        @Nullable
        @Size(max = 40)
        String segment) {}
