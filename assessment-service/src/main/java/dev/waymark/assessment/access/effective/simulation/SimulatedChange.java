package dev.waymark.assessment.access.effective.simulation;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// One change that nobody has made.
@Schema(description = "One change that is calculated.")
record SimulatedChange(
        @Schema(description = "What is done", examples = "GRANT")
        AccessChange change,

        @Schema(description = "The role; for GRANT, GIVE_ROLE and TAKE_ROLE", examples = "VIEWER") @Nullable
        GrantedRole role,

        @Schema(description = "How far the grant reaches; for GRANT", examples = "EVERYTHING") @Nullable
        GrantScope scope,

        @Schema(description = "The cycle; for a GRANT of CYCLE or DEPARTMENT") @Nullable
        UUID cycleId,

        @Schema(description = "The department of that cycle; for a GRANT of DEPARTMENT") @Nullable
        UUID departmentId,

        @Schema(
                description = "First moment at which the grant holds, UTC; absent = now",
                examples = "2027-01-11T10:00:00Z")
        @Nullable
        Instant validFrom,

        @Schema(
                description =
                        "First moment at which the grant no longer holds, UTC; absent = the end of the day on which"
                                + " the cycle ends. Needed for a GRANT of EVERYTHING",
                examples = "2199-12-31T00:00:00Z")
        @Nullable
        Instant validUntil,

        @Schema(description = "The grant; for END_GRANT") @Nullable
        UUID grantId) {

    /// What is left out is found by the validation.
    SimulatedChange {
        switch (change) {
            case null -> {
                // named by the validation
            }
            case GRANT -> {
                if (role == null || scope == null) {
                    throw new IllegalArgumentException("change is GRANT. Maybe send role and scope.");
                }
                GrantScope.requireWhole(role, scope, cycleId, departmentId);
            }
            case END_GRANT -> {
                if (grantId == null) {
                    throw new IllegalArgumentException("change is END_GRANT. Maybe send grantId.");
                }
            }
            case GIVE_ROLE, TAKE_ROLE -> {
                if (role == null) {
                    throw new IllegalArgumentException("change is %s. Maybe send role.".formatted(change));
                }
            }
            case LEAVE -> {
                // says everything
            }
        }
    }
}
