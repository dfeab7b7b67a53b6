package dev.waymark.assessment.access.effective.answer;

import dev.waymark.assessment.access.effective.AccessReach;
import dev.waymark.assessment.access.effective.Place;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/// Whose access is asked for, and where, as query parameters.
public class AccessQuestion {

    private static final String UUID_OR_NOTHING = "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$";
    private static final String SUBJECTS = "[!-~]{1,255}";
    private static final String SUBJECT = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    private static final String UUID_RULE = "must be a UUID or empty";

    @Parameter(
            required = true,
            description = "Subject of the person's tokens",
            example = SUBJECT,
            schema = @Schema(type = SchemaType.STRING, pattern = SUBJECTS, maxLength = 255, examples = SUBJECT))
    @QueryParam("subject")
    @NotNull(message = "is needed")
    @Pattern(regexp = SUBJECTS, message = "must be 1 to 255 characters of ASCII without spaces")
    String subject = "";

    @Parameter(description = "Id of an operation, to be told why it is allowed or not; empty for all operations")
    @QueryParam("operation")
    @DefaultValue("")
    @Pattern(regexp = "[A-Za-z]{0,100}", message = "must be the id of an operation, such as publishRoadmap")
    String operation = "";

    @Parameter(description = "Only what counts in this cycle; empty for all cycles")
    @QueryParam("cycleId")
    @DefaultValue("")
    @Pattern(regexp = UUID_OR_NOTHING, message = UUID_RULE)
    String cycleId = "";

    @Parameter(description = "Only what counts in this department of the cycle; empty for the whole cycle")
    @QueryParam("departmentId")
    @DefaultValue("")
    @Pattern(regexp = UUID_OR_NOTHING, message = UUID_RULE)
    String departmentId = "";

    /// The cycle, or the department of one, that is asked about; empty for all.
    Optional<Place> place() {
        if (!departmentId.isEmpty() && cycleId.isEmpty()) {
            throw invalid("?cycleId", "is needed with departmentId");
        }
        if (cycleId.isEmpty()) {
            return Optional.empty();
        }
        var cycle = UUID.fromString(cycleId);
        return Optional.of(
                departmentId.isEmpty()
                        ? Place.ofCycle(cycle)
                        : new Place(AccessReach.DEPARTMENT, cycle, UUID.fromString(departmentId)));
    }

    static ProblemException invalid(String pointer, String message) {
        return ProblemException.invalid(List.of(new Violation(pointer, message)));
    }
}
