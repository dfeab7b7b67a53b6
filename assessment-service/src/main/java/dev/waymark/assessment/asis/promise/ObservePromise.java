package dev.waymark.assessment.asis.promise;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How often a promise was met in a sample.
@Schema(description = "How often a promise was met in a sample.")
record ObservePromise(
        @Schema(description = "Observations that met the promise, from 0", examples = "180") @Min(0) @Max(1_000_000_000)
        long met,

        @Schema(description = "All observations, 1 to 1 000 000 000", examples = "200") @Min(1) @Max(1_000_000_000)
        long observed,

        @Schema(description = "Where the counts come from", examples = "Hotline report of September")
        @NotBlank
        @Size(max = 500)
        @MultiLine
        String source,

        @Schema(description = "Last day of the observations", examples = "2026-09-30")
        LocalDate observedOn) {

    ObservePromise {
        if (met > observed) {
            throw new IllegalArgumentException("met is %d, but only %d were observed".formatted(met, observed));
        }
    }
}
