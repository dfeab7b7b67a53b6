package dev.waymark.initiative.bulk;

import dev.waymark.rest.answer.Outcome;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was imported.
@Schema(description = "What came of a file of rows.")
record RowsImport(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Initiatives, or prices, that were not there before", examples = "3")
        int created,

        @Schema(description = "Those that were changed", examples = "12")
        int changed,

        @Schema(description = "Those that are as the file has them already: nothing was written", examples = "25")
        int unchanged)
        implements Outcome {}
