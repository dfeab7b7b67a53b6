package dev.waymark.initiative.leadingindicator;

import dev.waymark.rest.answer.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What was imported.
@Schema(description = "What came of a file with the composite leading indicator.")
record LeadingIndicatorImport(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "The series that was read, by the columns of the file")
        List<SeriesCode> series,

        @Schema(description = "Last day of the first month taken", examples = "2021-10-31")
        LocalDate from,

        @Schema(description = "Last day of the last month taken", examples = "2026-09-30")
        LocalDate to,

        @Schema(description = "Months recorded for the first time", examples = "58")
        int recorded,

        @Schema(
                description = "Months whose value differs from the one on record: recorded as their next vintage",
                examples = "1")
        int revised,

        @Schema(description = "Months whose value is on record already: nothing was written", examples = "1")
        int unchanged,

        @Schema(description = "Rows of the series without a value", examples = "0")
        int withoutValue)
        implements Outcome {}
