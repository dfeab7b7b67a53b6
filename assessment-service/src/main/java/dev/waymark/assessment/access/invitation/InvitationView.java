package dev.waymark.assessment.access.invitation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An invitation as access admins and auditors see it.
@Schema(description = "Who is invited to what, and how far that has come.")
record InvitationView(
        @Schema(description = "Id of the invitation") UUID id,

        @Schema(
                description = "Mail address; also the sign-in name where the account was made for it",
                examples = "nora.field@example.org")
        String address,

        @Schema(description = "Name of the person", examples = "Nora Field")
        String name,

        @Schema(description = "The role that the person is to have", examples = "VIEWER")
        GrantedRole role,

        @Schema(description = "How far it reaches", examples = "EVERYTHING")
        GrantScope scope,

        @Schema(description = "The cycle; absent for EVERYTHING") @Nullable
        UUID cycleId,

        @Schema(description = "The department of the cycle; only for DEPARTMENT")
        @Nullable
        @RefersTo(DepartmentReference.class)
        UUID departmentId,

        @Schema(description = "Why it is needed", examples = "Reads the published results")
        String reason,

        @Schema(description = "First moment at which the grant no longer holds, UTC", examples = "2027-12-31T23:59:59Z")
        Instant validUntil,

        @Schema(description = "How far the invitation has come")
        InvitationState state,

        @Schema(
                description = "Type of the problem that keeps it where it is; absent where there is none",
                examples = "urn:waymark:problem:mail-not-sent")
        @Nullable
        String trouble,

        @Schema(
                description = "Subject of the tokens of the person's account; absent before it is known",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Nullable
        String subject,

        @Schema(
                description =
                        "The grant that is asked for by it, which others decide about; absent before the account is known")
        @Nullable
        UUID grantId,

        @Schema(
                description =
                        "Whether the account has the role by it. It gets it when the grant is approved, and loses it when no"
                                + " grant of the role is left")
        boolean roleGiven,

        @Schema(description = "When Keycloak sent the mail, UTC; absent before", examples = "2027-01-11T10:00:00Z")
        @Nullable
        Instant sentAt,

        @Schema(
                description =
                        "First moment at which the link in the mail no longer works, UTC; absent before it is sent",
                examples = "2027-01-14T10:00:00Z")
        @Nullable
        Instant expiresAt,

        @Schema(
                description =
                        "When it was seen that the person has verified the address and can sign in, UTC; absent before",
                examples = "2027-01-11T11:30:00Z")
        @Nullable
        Instant acceptedAt,

        @Schema(description = "When it was withdrawn or refused, UTC; absent before", examples = "2027-01-12T08:00:00Z")
        @Nullable
        Instant endedAt,

        @Schema(description = "Why it was withdrawn or refused; absent before", examples = "Somebody else takes part")
        @Nullable
        String endReason,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "1")
        long version) {}
