package dev.waymark.assessment.loop.steering;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the steering committee is asked to decide.
@Schema(description = "A decision that is asked of the steering committee.")
record AskSteering(
        @Schema(description = "What is to be decided", examples = "Go on although the culture is not ready")
        @NotBlank
        @Size(max = 200)
        String title,

        @Schema(description = "What kind of decision it is", examples = "WAIVER")
        SteeringDecisionKind kind,

        @Schema(description = "Day on which the committee was asked, not in the future", examples = "2026-10-01")
        @PastOrPresent
        LocalDate askedOn) {}
