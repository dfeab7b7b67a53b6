package dev.waymark.initiative.leadingindicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A dimension of a series with its code.
@Schema(description = "A dimension of a series with its code, as the columns of the file have it.")
record SeriesCode(
        @Schema(description = "Column of the file", examples = "REF_AREA") @NotBlank @Size(max = 60)
        String dimension,

        @Schema(description = "Code in that column", examples = "DEU") @NotBlank @Size(max = 60)
        String code) {}
