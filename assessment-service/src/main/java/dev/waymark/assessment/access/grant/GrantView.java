package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.loop.cycle.CycleReference;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.rest.reference.RefersTo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A grant as access admins and auditors see it.
@Schema(description = "Who may act in which role where, who decided that and why.")
record GrantView(
        @Schema(description = "Id of the grant") UUID id,

        @Schema(
                description = "Subject of the person's tokens; absent until somebody signs in with the sign-in name",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Nullable
        String subject,

        @Schema(description = "Sign-in name that the person had then; absent where unknown", examples = "ada.service")
        @Nullable
        String signInName,

        @Schema(
                description = "Whether it belongs to a subject; otherwise nobody with that sign-in name has come yet",
                examples = "true")
        boolean bound,

        @Schema(description = "The role that it lets count", examples = "STAKEHOLDER")
        GrantedRole role,

        @Schema(description = "How far it reaches", examples = "CYCLE")
        GrantScope scope,

        @Schema(description = "The cycle; absent for EVERYTHING") @Nullable @RefersTo(CycleReference.class)
        UUID cycleId,

        @Schema(description = "The department of the cycle; only for DEPARTMENT")
        @Nullable
        @RefersTo(DepartmentReference.class)
        UUID departmentId,

        @Schema(description = "Why it is needed", examples = "Ranks the pain for the service department")
        String reason,

        @Schema(description = "What it comes from", examples = "REQUEST")
        GrantOrigin origin,

        @Schema(description = "How far its decision has come; an approved one holds within its period alone")
        GrantState state,

        @Schema(description = "Sign-in name of who asked for it", examples = "lea")
        String requestedBy,

        @Schema(description = "Subject of who asked for it", examples = "0b1c9c5e-4b6a-4a9e-9c5e-5d8a3f0e7a11")
        String requestedBySubject,

        @Schema(description = "When it was asked for, UTC", examples = "2027-01-11T09:30:00Z")
        Instant requestedAt,

        @Schema(description = "Sign-in name of who approved or refused it; absent before", examples = "axel") @Nullable
        String decidedBy,

        @Schema(
                description = "Subject of who approved or refused it; absent before",
                examples = "3d2f1c66-08a4-4a53-8a4e-0d6d5a1b7f20")
        @Nullable
        String decidedBySubject,

        @Schema(description = "When it was decided, UTC; absent before", examples = "2027-01-11T10:00:00Z") @Nullable
        Instant decidedAt,

        @Schema(description = "First moment at which it holds, UTC", examples = "2027-01-11T10:00:00Z")
        Instant validFrom,

        @Schema(
                description = "First moment at which it no longer holds, UTC; absent where it holds until it is ended",
                examples = "2027-12-31T23:59:59Z")
        @Nullable
        Instant validUntil,

        @Schema(description = "Sign-in name of who ended or refused it; absent before", examples = "axel") @Nullable
        String endedBy,

        @Schema(
                description = "Subject of who ended or refused it; absent before",
                examples = "3d2f1c66-08a4-4a53-8a4e-0d6d5a1b7f20")
        @Nullable
        String endedBySubject,

        @Schema(description = "When it was ended or refused, UTC; absent before", examples = "2027-06-30T16:00:00Z")
        @Nullable
        Instant endedAt,

        @Schema(description = "Why it was ended or refused; absent before", examples = "Left the company") @Nullable
        String endReason,

        @Schema(
                description =
                        "When the person last reached something by it, UTC, to about a minute; absent where never",
                examples = "2027-03-01T08:15:00Z")
        @Nullable
        Instant lastUsedAt,

        @Schema(description = "The departure by which it was ended or refused; absent where it was not") @Nullable
        UUID departureId,

        @Schema(description = "Number of changes", examples = "1")
        long version) {}
