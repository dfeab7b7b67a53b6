package dev.waymark.assessment.asis.perception;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A pair of surveys as it is shown.
@Schema(description = "A pair of surveys inside and outside the company, and the gap between them.")
record PerceptionSurveyView(
        @Schema(description = "Id of the pair") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Where the numbers come from", examples = "Staff survey and residents' survey 2026")
        String source,

        @Schema(description = "Day of the later survey", examples = "2026-09-30")
        LocalDate surveyedOn,

        @Schema(description = "How much better own people think of the company than customers do")
        PerceptionGap gap,

        @JsonUnwrapped Authorship authorship) {}
