package dev.waymark.assessment.asis.practice;

import dev.waymark.rest.json.MultiLine;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The description of a practice of the company.
@Schema(description = "The description of a practice: one of the catalogue, or one of the company's own.")
record DescribePractice(
        @Schema(description = "The practice of the catalogue; absent for one of the company's own") @Nullable
        UUID sectorPracticeId,

        @Schema(
                description = "What is done; absent for a practice of the catalogue",
                examples = "Call back within the hour")
        @Nullable
        @Size(min = 1, max = 500)
        @MultiLine
        String statement,

        @Schema(
                description = "How far it is done, 0 (not at all) to 4 (everywhere); absent = not rated yet",
                examples = "2")
        @Nullable
        @Min(0)
        @Max(4)
        Integer adoption,

        @Schema(description = "What the rating rests on", examples = "Two of four shops do it")
        @Nullable
        @Size(max = 2000)
        @MultiLine
        String note) {

    DescribePractice {
        if ((sectorPracticeId == null) == (statement == null)) {
            throw new IllegalArgumentException("say either sectorPracticeId or statement");
        }
    }
}
