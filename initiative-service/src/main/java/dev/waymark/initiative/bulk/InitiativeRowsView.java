package dev.waymark.initiative.bulk;

import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The initiatives of a cycle as rows.
@Schema(description = "The initiatives of a cycle as an import takes them.")
record InitiativeRowsView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Archived ones, too, oldest first, at most 1000") @TableRows
        List<InitiativeRow> rows) {}
