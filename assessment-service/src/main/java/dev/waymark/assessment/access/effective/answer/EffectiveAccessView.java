package dev.waymark.assessment.access.effective.answer;

import dev.waymark.assessment.access.effective.AccessReach;
import dev.waymark.assessment.access.effective.OperationSummary;
import dev.waymark.assessment.access.effective.RealmAccount;
import dev.waymark.assessment.access.effective.RoleAccess;
import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.assessment.loop.organisation.DepartmentReference;
import dev.waymark.rest.reference.RefersTo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a person may do now.
@Schema(description = "What a person may do now, where, and by which roles and grants.")
record EffectiveAccessView(
        @Schema(description = "Subject of the person's tokens", examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        String subject,

        @Schema(description = "What Keycloak says of the person's account")
        RealmAccount account,

        @Schema(
                description =
                        "Whether this is everything. Otherwise you may not see all grants of the person, or they are"
                                + " too many: ask for one cycle",
                examples = "true")
        boolean complete,

        @Schema(
                description =
                        "Tokens of the person that were issued until then, UTC, are refused; absent where none were"
                                + " revoked",
                examples = "2027-03-01T08:15:00Z")
        @Nullable
        Instant tokensRevokedUntil,

        @Schema(description = "The grants that hold and whose role the person has")
        List<CountingGrant> grants,

        @Schema(description = "Where something is allowed, at most 50 places: which roles and grants allow what there")
        List<PlaceAccess> places,

        @Schema(description = "The operations that are allowed somewhere, by their ids")
        List<OperationSummary> operations,

        @Schema(description = "Why the operation that was asked for is allowed or not; absent where none was") @Nullable
        AccessExplanation explanation) {

    /// A grant that counts.
    @Schema(description = "A grant that holds. `GET /v1/access/grants/{grantId}` says who gave it and why.")
    record CountingGrant(
            @Schema(description = "The grant") UUID grantId,

            @Schema(description = "The role that it lets count", examples = "STAKEHOLDER")
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
                            "First moment at which it no longer holds, UTC; absent where it holds until it is ended",
                    examples = "2027-12-31T23:59:59Z")
            @Nullable
            Instant validUntil) {}

    /// What is allowed at one place.
    @Schema(description = "What is allowed at a place, by each role that counts there.")
    record PlaceAccess(
            @Schema(description = "Which place", examples = "CYCLE")
            AccessReach reach,

            @Schema(description = "The cycle; for CYCLE and DEPARTMENT") @Nullable
            UUID cycleId,

            @Schema(description = "The department of the cycle; for DEPARTMENT")
            @Nullable
            @RefersTo(DepartmentReference.class)
            UUID departmentId,

            @Schema(description = "What each role allows there; one role twice where its grants allow different things")
            List<RoleAccess> roles) {}

    /// Why an operation is allowed or not.
    @Schema(description = "Why an operation is allowed or not: the conditions in the order in which they are checked.")
    record AccessExplanation(
            @Schema(description = "Id of the operation", examples = "publishRoadmap")
            String operation,

            @Schema(description = "Whether role and grants let the person in", examples = "REFUSED")
            AccessDecision decision,

            @Schema(description = "The conditions, to the first that is not met")
            List<ExplainedStep> steps,

            @Schema(
                    description = "What the operation does. Role and grant let a person in; what it says beyond that is"
                            + " decided then: the state of the thing, whose it is, and who must not decide about it",
                    examples = "Publishes a draft for good. Who proposed it may not publish it.")
            String alsoDecides) {}
}
