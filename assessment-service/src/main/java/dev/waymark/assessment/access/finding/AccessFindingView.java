package dev.waymark.assessment.access.finding;

import dev.waymark.assessment.access.integrator.IntegratorReference;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.reference.RefersTo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A finding as it is shown.
@Schema(description = "A disagreement of grants and the realm. Nothing is changed because of it.")
record AccessFindingView(
        @Schema(description = "Id of the finding") UUID id,

        @Schema(description = "In what they disagree", examples = "ROLE_WITHOUT_GRANT")
        FindingKind kind,

        @Schema(description = "Whether it is still seen", examples = "OPEN")
        FindingState state,

        @Schema(
                description =
                        "Subject of the tokens of the account that it is about; absent for INTEGRATOR_WITHOUT_RESPONSIBLE",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Nullable
        String subject,

        @Schema(
                description =
                        "Sign-in name in the realm; where the account is gone, that of a grant; absent where unknown",
                examples = "ada.service")
        @Nullable
        String signInName,

        @Schema(description = "The role without a grant; only for ROLE_WITHOUT_GRANT", examples = "VIEWER") @Nullable
        GrantedRole role,

        @Schema(description = "The integrator; only where it is about one")
        @Nullable
        @RefersTo(IntegratorReference.class)
        UUID integratorId,

        @Schema(description = "When a run saw it first, UTC", examples = "2027-01-11T10:00:00Z")
        Instant firstSeenAt,

        @Schema(description = "When a run saw it last, UTC", examples = "2027-01-12T10:00:00Z")
        Instant lastSeenAt,

        @Schema(
                description = "When a run that read everything no longer saw it, UTC; absent before",
                examples = "2027-01-12T10:10:00Z")
        @Nullable
        Instant resolvedAt,

        @Schema(
                description = "When somebody said why it may stay, UTC; absent before",
                examples = "2027-01-11T11:00:00Z")
        @Nullable
        Instant acknowledgedAt,

        @Schema(description = "Sign-in name of who said so; absent before", examples = "axel") @Nullable
        String acknowledgedBy,

        @Schema(
                description = "Subject of who said so; absent before",
                examples = "8d0f7780-8536-41ef-855c-f18fd2f91bf8")
        @Nullable
        String acknowledgedBySubject,

        @Schema(description = "Why it may stay; absent before", examples = "On parental leave until May") @Nullable
        String reason) {}
