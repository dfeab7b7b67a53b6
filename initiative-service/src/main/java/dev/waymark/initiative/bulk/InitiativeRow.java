package dev.waymark.initiative.bulk;

import dev.waymark.initiative.initiative.DescribeInitiative;
import jakarta.validation.Valid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An initiative as a row of a file.
@Schema(description = "An initiative as a row of a file: its description, and the version that was exported.")
record InitiativeRow(
        @Schema(
                description = "Number of its changes when it was exported; an import needs it of what is there already",
                examples = "3")
        @Nullable
        Long version,

        @Schema(description = "The initiative") @Valid DescribeInitiative initiative) {}
