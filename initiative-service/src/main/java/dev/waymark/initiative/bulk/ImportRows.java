package dev.waymark.initiative.bulk;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A file of rows.
@Schema(
        description =
                "A file of rows with the columns of the export: those of properties that stay as they are when left"
                        + " out may be missing. Columns whose names begin with `rejected` are ignored.")
record ImportRows(
        @Schema(description = "Its format") TableFormat format,

        @Schema(
                description =
                        "Its content: CSV as text in UTF-8, a workbook in Base64; at most 500 rows of initiatives,"
                                + " 2000 of price lines",
                examples = "initiative.code,initiative.title\nI-07,Tell residents")
        @NotBlank
        @Size(max = 4_000_000)
        @MultiLine
        String file) {}
