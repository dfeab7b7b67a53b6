package dev.waymark.assessment.asis.promise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.answer.Outcome;
import dev.waymark.rest.authorship.Authorship;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An observation as it is shown.
@Schema(description = "How often a promise was met in a sample.")
record PromiseObservationView(
        @Schema(description = "Id of the observation") UUID id,
        @Schema(description = "The promise") UUID promiseId,

        @Schema(description = "Observations that met the promise", examples = "180")
        long met,

        @Schema(description = "All observations", examples = "200")
        long observed,

        @Schema(description = "Where the counts come from", examples = "Hotline report of September")
        String source,

        @Schema(description = "Last day of the observations", examples = "2026-09-30")
        LocalDate observedOn,

        @JsonUnwrapped Authorship authorship)
        implements Outcome {}
