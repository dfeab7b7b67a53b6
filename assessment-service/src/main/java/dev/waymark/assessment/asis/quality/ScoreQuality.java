package dev.waymark.assessment.asis.quality;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The scores that quality is judged by.
@Schema(description = "Five scores from expectation to promise, and the quality that customers perceive.")
record ScoreQuality(
        @Schema(description = "What customers expect, 0 to 100", examples = "85") @DecimalMin("0") @DecimalMax("100")
        double customerExpectation,

        @Schema(description = "What management believes that they expect, 0 to 100", examples = "80")
        @DecimalMin("0")
        @DecimalMax("100")
        double managementBelief,

        @Schema(description = "What is specified, 0 to 100", examples = "72") @DecimalMin("0") @DecimalMax("100")
        double specification,

        @Schema(description = "What is delivered, 0 to 100", examples = "60") @DecimalMin("0") @DecimalMax("100")
        double delivery,

        @Schema(description = "What is promised, 0 to 100", examples = "75") @DecimalMin("0") @DecimalMax("100")
        double promise,

        @Schema(description = "What customers perceive, 0 to 100", examples = "58") @DecimalMin("0") @DecimalMax("100")
        double perceivedQuality,

        @Schema(description = "Where the scores come from", examples = "Workshop with the hotline's team")
        @NotBlank
        @Size(max = 500)
        @MultiLine
        String source,

        @Schema(description = "Day of the scores", examples = "2026-10-05")
        LocalDate scoredOn) {

    QualityGaps.Scores scores() {
        return new QualityGaps.Scores(
                customerExpectation, managementBelief, specification, delivery, promise, perceivedQuality);
    }
}
