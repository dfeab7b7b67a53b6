package dev.waymark.assessment.stakeholder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The four checks of whether a person can make a difference.
@Schema(description = "The four checks of whether a person can make a difference.")
public record Empowerment(
        @Schema(description = "Has a mandate") boolean mandate,

        @Schema(description = "Hours set free for the cycle, 0 to 2000; 4 and more pass the check", examples = "8")
        @Min(0)
        @Max(2000)
        int hoursPerCycle,

        @Schema(description = "May decide") boolean mayDecide,
        @Schema(description = "Has access to data") boolean dataAccess) {

    static final int ENOUGH_HOURS = 4;
    static final int ENOUGH_CHECKS = 3;

    /// Number of checks passed, 0 to 4.
    int checksPassed() {
        return (int) Stream.of(mandate, hoursPerCycle >= ENOUGH_HOURS, mayDecide, dataAccess)
                .filter(passed -> passed)
                .count();
    }

    /// At least three of the four checks pass.
    boolean isEmpowered() {
        return checksPassed() >= ENOUGH_CHECKS;
    }
}
