package dev.waymark.assessment.crm.source;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a source.
@Schema(description = "The description of a CRM system that sends evidence.")
record DescribeSource(
        @Schema(description = "Kind of system", examples = "CRM") @NotBlank @Size(max = 60)
        String kind,

        @Schema(description = "Label to show", examples = "City hotline") @NotBlank @Size(max = 200)
        String label,

        @Schema(description = "What happens to personal data")
        Privacy privacy,

        @Schema(description = "Severity of a case that has none, 0 to 100; absent = 50", examples = "50")
        @Nullable
        @DecimalMin("0")
        @DecimalMax("100")
        Double defaultSeverity) {

    static final double DEFAULT_SEVERITY = 50;

    /// What is stored of it.
    DescribeSource whole() {
        return new DescribeSource(kind, label, privacy, severity());
    }

    double severity() {
        return defaultSeverity == null ? DEFAULT_SEVERITY : defaultSeverity;
    }
}
