package dev.waymark.assessment.access.review;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.rest.reference.RefersTo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of a review as it is shown.
@Schema(description = "A grant as it was when its review was created, and what was decided about it.")
record ReviewLineView(
        @Schema(description = "Id of the line") UUID id,

        @Schema(description = "The review") UUID reviewId,

        @Schema(description = "The grant") UUID grantId,

        @Schema(
                description = "Subject of the person's tokens; absent where nobody had come with the sign-in name",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Nullable
        String subject,

        @Schema(description = "Sign-in name of the person; absent where unknown", examples = "ada.service") @Nullable
        String signInName,

        @Schema(description = "The role that the grant lets count", examples = "STAKEHOLDER")
        GrantedRole role,

        @Schema(description = "How far it reaches", examples = "CYCLE")
        GrantScope scope,

        @Schema(description = "The cycle; absent for EVERYTHING") @Nullable
        UUID cycleId,

        @Schema(description = "The department of the cycle; only for DEPARTMENT")
        @Nullable
        @RefersTo(DepartmentReference.class)
        UUID departmentId,

        @Schema(
                description =
                        "When the person had last reached something by it, UTC, to about a minute; absent where never",
                examples = "2027-03-01T08:15:00Z")
        @Nullable
        Instant lastUsedAt,

        @Schema(
                description = "First moment at which it no longer holds, UTC; absent where it holds until it is ended",
                examples = "2027-12-31T23:59:59Z")
        @Nullable
        Instant validUntil,

        @Schema(
                description = "Place in the order of last use, from 1; never used first, then by expiry",
                minimum = "1",
                maximum = "1000",
                examples = "3")
        int useRank,

        @Schema(
                description = "Place in the order of expiry, from 1; what ends first comes first, what has no end last",
                minimum = "1",
                maximum = "1000",
                examples = "12")
        int expiryRank,

        @Schema(description = "What became of it", examples = "KEPT")
        ReviewLineState state,

        @Schema(description = "Whether it is open although the due day has begun", examples = "false")
        boolean overdue,

        @Schema(
                description = "Sign-in name of who decided, `system` for Waymark itself; absent while it is open",
                examples = "axel")
        @Nullable
        String decidedBy,

        @Schema(
                description = "Subject of who decided, `system` for Waymark itself; absent while it is open",
                examples = "3d2f1c66-08a4-4a53-8a4e-0d6d5a1b7f20")
        @Nullable
        String decidedBySubject,

        @Schema(description = "When it was decided, UTC; absent while it is open", examples = "2027-04-11T10:00:00Z")
        @Nullable
        Instant decidedAt,

        @Schema(
                description = "Why it was decided like that; absent while it is open",
                examples = "Still ranks the pain for the service department")
        @Nullable
        String reason,

        @Schema(description = "Number of changes", examples = "1")
        long version) {}
