package dev.waymark.initiative.carryover;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Which initiatives do not go on.
@Schema(description = "Which initiatives of the predecessor do not go on, because they are finished.")
record CarryOverInitiatives(
        @Schema(
                description = "Initiatives of the predecessor that were delivered or cancelled, as its delivery reports"
                        + " say; none when left out")
        @Nullable
        @Size(max = 500)
        Set<UUID> finishedInitiativeIds) {

    CarryOverInitiatives {
        finishedInitiativeIds = finishedInitiativeIds == null ? Set.of() : finishedInitiativeIds;
    }

    @Override
    public Set<UUID> finishedInitiativeIds() {
        return Objects.requireNonNull(finishedInitiativeIds);
    }
}
