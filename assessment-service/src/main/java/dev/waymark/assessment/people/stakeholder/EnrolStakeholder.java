package dev.waymark.assessment.people.stakeholder;

import dev.waymark.rest.identity.SignInName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person's enrolment in a cycle.
@Schema(description = "A person's enrolment in a cycle.")
record EnrolStakeholder(
        @Schema(description = "Department the person works in")
        UUID departmentId,

        @Schema(
                description = "Sign-in name, unique in the cycle and fixed with the enrolment; compared without white"
                        + " space around it and in lower case",
                examples = "ada.service")
        @NotBlank
        @Size(max = 200)
        String username,

        @Schema(description = "Name to show", examples = "Ada Sample") @NotBlank @Size(max = 200)
        String displayName,

        @Schema(description = "How near to the customers the person works")
        JobLevel jobLevel,

        @Schema(
                description = "What the person is in this cycle; absent = DRIVER for a HEAD of an IT department if the"
                        + " cycle has no DRIVER, else STAKEHOLDER")
        @Nullable
        GovernanceRole governanceRole,

        @Schema(description = "Influence in the company, 0 to 100", examples = "60") @Min(0) @Max(100)
        int influence,

        @Schema(description = "The four empowerment checks") Empowerment empowerment,

        @Schema(description = "Journeys that the person knows; absent = none") @Nullable @Size(max = 200)
        Set<UUID> journeyIds) {

    SignInName person() {
        return SignInName.of(username);
    }

    Set<UUID> knownJourneys() {
        return journeyIds == null ? Set.of() : journeyIds;
    }
}
