package dev.waymark.assessment.access.grant;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A grant that somebody asks for.
@Schema(description = "A grant that is asked for. It lets nothing happen until somebody else approves it.")
record RequestGrant(
        @Schema(
                description =
                        "Subject of the person's tokens, up to 255 characters of ASCII; sign-in names can be given"
                                + " to somebody else later",
                examples = "7c9e6679-7425-40de-944b-e07fc1f90ae7")
        @Size(max = 255)
        @Pattern(regexp = "[!-~]+", message = "must be characters of ASCII without spaces")
        String subject,

        @Schema(
                description = "Sign-in name that the person has now, for readers; absent = none",
                examples = "ada.service")
        @Nullable
        @NotBlank
        @Size(max = 200)
        String signInName,

        @Schema(
                description = "The role that it lets count; the person must have it in the realm, too",
                examples = "VIEWER")
        GrantedRole role,

        @Schema(
                description = "How far it reaches. INTEGRATOR and AUDITOR are for EVERYTHING; a DEPARTMENT is for"
                        + " STAKEHOLDER and VIEWER",
                examples = "EVERYTHING")
        GrantScope scope,

        @Schema(description = "The cycle; for CYCLE and DEPARTMENT") @Nullable
        UUID cycleId,

        @Schema(description = "The department of that cycle; for DEPARTMENT") @Nullable
        UUID departmentId,

        @Schema(description = "Why it is needed", examples = "Reads the published results") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(description = "First moment at which it holds, UTC; absent = now", examples = "2027-01-11T10:00:00Z")
        @Nullable
        Instant validFrom,

        @Schema(
                description = "First moment at which it no longer holds, UTC; absent = the end of the day on which the"
                        + " cycle ends. Needed for EVERYTHING",
                examples = "2199-12-31T00:00:00Z")
        @Nullable
        Instant validUntil) {

    RequestGrant {
        GrantScope.requireWhole(role, scope, cycleId, departmentId);
    }
}
