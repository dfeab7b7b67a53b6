package dev.waymark.initiative.suggestedgain;

import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The gains that are suggested for an initiative.
@Schema(description = "The accepted gains of the pain points that an initiative mitigates.")
record SuggestedGains(
        @Schema(description = "The initiative") UUID initiativeId,

        @Schema(description = "At most 200, the last accepted first") @TableRows
        List<SuggestedGain> gains) {}
