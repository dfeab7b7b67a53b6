package dev.waymark.assessment.people.stakeholder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The four checks of whether a person can make a difference: a mandate, enough hours set free, may decide, has
/// access to data. Who passes at least three of them is empowered.
///
/// Example, at least 4 hours: mandate, 4 hours, may decide, no data → 3 checks, empowered; the same with 3 hours
/// → 2 checks, not empowered.
@Schema(description = "The four checks of whether a person can make a difference.")
public record Empowerment(
        @Schema(description = "Whether the person has a mandate to speak for their department in the cycle")
        boolean mandate,

        @Schema(
                description =
                        "Hours set free for the cycle, 0 to 2000; the check needs the `enoughHours` of the cycle's"
                                + " method settings, by default 4",
                examples = "8")
        @Min(0)
        @Max(2000)
        int hoursPerCycle,

        @Schema(description = "Whether the person may decide on changes of their department")
        boolean mayDecide,

        @Schema(description = "Whether the person has access to the data that the cycle needs")
        boolean dataAccess) {

    static final int ENOUGH_CHECKS = 3;

    /// Number of checks passed, 0 to 4.
    ///
    /// @param enoughHours so many hours per cycle pass the check
    int checksPassed(int enoughHours) {
        return (int) Stream.of(mandate, hoursPerCycle >= enoughHours, mayDecide, dataAccess)
                .filter(passed -> passed)
                .count();
    }

    /// At least three of the four checks pass.
    boolean isEmpowered(int enoughHours) {
        return checksPassed(enoughHours) >= ENOUGH_CHECKS;
    }

    /// Each check with its value, and the rule.
    List<String> reasons(int enoughHours) {
        return List.of(
                "Mandate: %s; %d hours of at least %d: %s; may decide: %s; access to data: %s."
                        .formatted(
                                word(mandate),
                                hoursPerCycle,
                                enoughHours,
                                word(hoursPerCycle >= enoughHours),
                                word(mayDecide),
                                word(dataAccess)),
                "%d of 4 checks pass, %d are needed: %s."
                        .formatted(
                                checksPassed(enoughHours),
                                ENOUGH_CHECKS,
                                isEmpowered(enoughHours) ? "empowered" : "not empowered"));
    }

    private static String word(boolean passed) {
        return passed ? "yes" : "no";
    }
}
