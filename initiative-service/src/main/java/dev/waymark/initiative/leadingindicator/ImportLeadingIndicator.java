package dev.waymark.initiative.leadingindicator;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A file with the composite leading indicator, and which series of it counts.
@Schema(description = "A file with the composite leading indicator, and which series of it counts.")
record ImportLeadingIndicator(
        @Schema(
                description = "The text of the CSV as the OECD hands it out: SDMX-CSV (REF_AREA, MEASURE, ADJUSTMENT,"
                        + " METHODOLOGY, TIME_PERIOD, OBS_VALUE and more), or the older download (LOCATION, INDICATOR,"
                        + " SUBJECT, MEASURE, FREQUENCY, TIME, Value, Flag Codes)",
                examples = "REF_AREA,MEASURE,ADJUSTMENT,METHODOLOGY,TIME_PERIOD,OBS_VALUE\nDEU,LI,AA,H,2026-02,99.7")
        @NotBlank
        @Size(max = 8_000_000)
        @MultiLine
        String file,

        @Schema(description = "What narrows the file down to one series; absent where it holds only one")
        @Nullable
        @Valid
        @Size(max = 10)
        List<SeriesCode> series,

        @Schema(description = "How many of the latest months are taken, 1 to 600; absent = 60")
        @Nullable
        @Min(1)
        @Max(600)
        Integer months,

        @Schema(
                description = "Where the file comes from",
                examples = "OECD Data Explorer, composite leading indicators")
        @NotBlank
        @Size(max = 400)
        @MultiLine
        String source) {

    private static final int USUAL_MONTHS = 60;

    ImportLeadingIndicator {
        series = series == null ? List.of() : series;
        months = months == null ? Integer.valueOf(USUAL_MONTHS) : months;
    }

    @Override
    public List<SeriesCode> series() {
        return Objects.requireNonNull(series);
    }

    @Override
    public Integer months() {
        return Objects.requireNonNull(months);
    }
}
