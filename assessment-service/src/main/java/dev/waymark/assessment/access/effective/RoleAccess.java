package dev.waymark.assessment.access.effective;

import dev.waymark.assessment.access.standing.GrantedRole;
import dev.waymark.rest.structure.Calculation;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What one role allows at a place.
@Calculation
@Schema(description = "What a role allows at a place, and the grants by which it counts there.")
public record RoleAccess(
        @Schema(description = "The role", examples = "STAKEHOLDER")
        GrantedRole role,

        @Schema(description = "Grants by which the role counts there; each suffices. None where no grant is needed")
        List<UUID> grantIds,

        @Schema(
                description = "Operations that the role allows there; `operations` says what they are",
                examples = "[\"readCycle\"]")
        List<String> operationIds) {

    public RoleAccess {
        grantIds = List.copyOf(grantIds);
        operationIds = List.copyOf(operationIds);
    }
}
