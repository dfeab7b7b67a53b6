package dev.waymark.assessment.asis.expectation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How much of an uplift is in use some time after it went live.
@Schema(description = "How much of an uplift is in use some time after it went live.")
record AdoptionPoint(
        @Schema(description = "Years after going live, 0 to 20", examples = "0.5") @DecimalMin("0") @DecimalMax("20")
        double years,

        @Schema(description = "Share in use, 0 to 1", examples = "0.8") @DecimalMin("0") @DecimalMax("1")
        double share) {}
