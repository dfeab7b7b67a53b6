package dev.waymark.initiative.relief;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The set of initiatives whose relief is asked for.
@Schema(description = "A set of initiatives whose relief is asked for.")
record ProjectRelief(
        @Schema(description = "Initiatives of the cycle that are not archived") @NotEmpty @Size(max = 500)
        Set<UUID> initiativeIds) {}
