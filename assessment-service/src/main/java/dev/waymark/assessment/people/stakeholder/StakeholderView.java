package dev.waymark.assessment.people.stakeholder;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.asis.journey.JourneyReference;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A stakeholder as they are shown.
@Schema(description = "A person who takes part in a cycle.")
public record StakeholderView(
        @Schema(description = "Id of the stakeholder") UUID id,
        @Schema(description = "The cycle they take part in") UUID cycleId,

        @Schema(description = "Department the person works in") @RefersTo(DepartmentReference.class)
        UUID departmentId,

        @Schema(description = "Sign-in name", examples = "eve.transport")
        String username,

        @Schema(description = "Name to show", examples = "Eve Castillo")
        String displayName,

        @Schema(description = "How near to the customers the person works")
        JobLevel jobLevel,

        @Schema(description = "What the person is in this cycle")
        GovernanceRole governanceRole,

        @Schema(description = "Influence in the company, 0 to 100", examples = "60")
        int influence,

        @Schema(description = "The four empowerment checks") Empowerment empowerment,

        @Schema(description = "How many of the four checks pass, 0 to 4", examples = "4")
        int checksPassed,

        @Schema(
                description = "Whether at least three checks pass. A person who is not empowered does not count towards"
                        + " coverage.")
        boolean empowered,

        @Schema(description = "The four checks with their values, and the rule")
        List<String> reasons,

        @Schema(description = "Journeys that the person knows") @RefersTo(JourneyReference.class)
        List<UUID> journeyIds,

        @Schema(description = "Whether this enrolment ranks the pain: its governance role does, and it is no duplicate")
        boolean votes,

        @Schema(
                description =
                        "Whether the person has left. Their ballot in an open round counts unless they are made an OBSERVER")
        boolean departed,

        @Schema(
                description = "Set only on old duplicate enrolments of one person: the enrolment that counts. New"
                        + " duplicates are refused.")
        @Nullable
        @RefersTo(StakeholderReference.class)
        UUID duplicateOf,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    /// @param enoughHours so many hours per cycle pass the check of time
    static StakeholderView from(Stakeholder stakeholder, int enoughHours) {
        var enrolment = stakeholder.enrolment();
        return new StakeholderView(
                stakeholder.id(),
                stakeholder.cycleId(),
                enrolment.departmentId(),
                enrolment.username(),
                enrolment.displayName(),
                enrolment.jobLevel(),
                stakeholder.governanceRole(),
                enrolment.influence(),
                enrolment.empowerment(),
                enrolment.empowerment().checksPassed(enoughHours),
                enrolment.empowerment().isEmpowered(enoughHours),
                enrolment.empowerment().reasons(enoughHours),
                List.copyOf(enrolment.knownJourneys()),
                stakeholder.votes(),
                stakeholder.departed(),
                stakeholder.duplicateOf(),
                stakeholder.authorship(),
                stakeholder.version());
    }
}
