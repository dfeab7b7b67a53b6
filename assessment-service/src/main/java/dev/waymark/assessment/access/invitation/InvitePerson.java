package dev.waymark.assessment.access.invitation;

import dev.waymark.assessment.access.standing.GrantScope;
import dev.waymark.assessment.access.standing.GrantedRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Who is invited, and to what.
@Schema(description = "Who is invited, and to what.")
record InvitePerson(
        @Schema(
                description = "Mail address, in lower case from then on; the person signs in with it",
                examples = "nora.field@example.org")
        @Size(max = 200)
        @Pattern(
                regexp = "[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+",
                message = "must be a mail address of ASCII letters, digits and . _ + -")
        String address,

        @Schema(description = "First and last name", examples = "Nora Field")
        @NotBlank
        @Size(max = 200)
        @Pattern(
                regexp = "[^<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()]+",
                message = "must be a name without signs like < > & $ % ( )")
        String name,

        @Schema(
                description = "The role that the person is to have. INTEGRATOR is for systems, which are not invited",
                examples = "VIEWER")
        GrantedRole role,

        @Schema(
                description =
                        "How far it reaches. AUDITOR is for EVERYTHING; a DEPARTMENT is for STAKEHOLDER and VIEWER",
                examples = "EVERYTHING")
        GrantScope scope,

        @Schema(description = "The cycle; for CYCLE and DEPARTMENT") @Nullable
        UUID cycleId,

        @Schema(description = "The department of that cycle; for DEPARTMENT") @Nullable
        UUID departmentId,

        @Schema(description = "Why it is needed", examples = "Reads the published results") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(
                description =
                        "First moment at which the grant no longer holds, UTC; absent = the end of the day on which"
                                + " the cycle ends. Needed for EVERYTHING",
                examples = "2199-12-31T00:00:00Z")
        @Nullable
        Instant validUntil) {

    InvitePerson {
        GrantScope.requireWhole(role, scope, cycleId, departmentId);
        if (role == GrantedRole.INTEGRATOR) {
            throw new IllegalArgumentException(
                    "role is INTEGRATOR, which systems have. Maybe ask for a grant instead.");
        }
        if (address != null) {
            address = address.toLowerCase(Locale.ROOT);
        }
    }
}
