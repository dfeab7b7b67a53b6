package dev.waymark.assessment.crm.candidate;

import dev.waymark.assessment.crm.suggestion.SuggestionState;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.assessment.people.stakeholder.StakeholderReference;
import dev.waymark.rest.reference.RefersTo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A candidate as they are shown.
@Schema(description = "A contact of a CRM system who may become a stakeholder of the cycle.")
record StakeholderCandidateView(
        @Schema(description = "Id of the candidate") UUID id,
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Whether somebody has decided about them")
        SuggestionState state,

        @Schema(description = "The source that knows them", examples = "hotline")
        String source,

        @Schema(description = "`externalId` of the contact in this source", examples = "P-204")
        String contact,

        @Schema(description = "The department that the source's word means") @RefersTo(DepartmentReference.class)
        UUID departmentId,

        @Schema(
                description = "The person's name as the source's privacy leaves it; absent where it is dropped",
                examples = "Ada Sample")
        @Nullable
        String name,

        @Schema(
                description = "The person's mail address as the source's privacy leaves it; absent where it is dropped",
                examples = "ada@example.org")
        @Nullable
        String email,

        @Schema(
                description = "What the person does; absent where the source does not say",
                examples = "Head of service")
        @Nullable
        String jobTitle,

        @Schema(description = "Why it was decided so; absent while it is open", examples = "Knows every shop") @Nullable
        String reason,

        @Schema(description = "Sign-in name of who decided; absent while it is open", examples = "lea") @Nullable
        String decidedBy,

        @Schema(description = "When it was decided, UTC; absent while it is open") @Nullable
        Instant decidedAt,

        @Schema(description = "The enrolment that they became; absent where there is none")
        @Nullable
        @RefersTo(StakeholderReference.class)
        UUID stakeholderId) {}
