package dev.waymark.initiative.bulk;

import dev.waymark.rest.table.TableRows;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The lines of a cycle's prices as rows.
@Schema(description = "The lines of all prices of a cycle as an import takes them.")
record PriceRowsView(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "By the code of the initiative, in the order of the price, at most 50000") @TableRows
        List<PriceRow> rows) {}
