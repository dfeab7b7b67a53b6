package dev.waymark.assessment.asis.promise;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a promise.
@Schema(description = "What the company has promised to customers.")
record DescribePromise(
        @Schema(
                description = "What is promised, in the same words wherever it is promised",
                examples = "Time to repair")
        @NotBlank
        @Size(max = 200)
        String metric,

        @Schema(description = "The promised value, in the unit", examples = "48")
        @Digits(integer = 15, fraction = 6)
        @DecimalMin("-1000000000000000")
        @DecimalMax("1000000000000000")
        BigDecimal value,

        @Schema(description = "Unit of the value", examples = "hours") @NotBlank @Size(max = 40)
        String unit,

        @Schema(description = "Touchpoint where it is promised; absent = everywhere") @Nullable
        UUID touchpointId,

        @Schema(description = "Whether the promise is in force", examples = "true")
        boolean active) {}
