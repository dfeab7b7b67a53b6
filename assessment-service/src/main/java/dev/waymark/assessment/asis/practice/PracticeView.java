package dev.waymark.assessment.asis.practice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A practice of the company as it is shown.
@Schema(description = "A practice that the company compares itself with; gap = 4 − adoption.")
record PracticeView(
        @Schema(description = "Id of the practice") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "The practice of the catalogue; absent for one of the company's own") @Nullable
        SectorPracticeView sectorPractice,

        @Schema(description = "What is done", examples = "Call back within the hour")
        String statement,

        @Schema(description = "How far it is done, 0 to 4; absent = not rated yet", examples = "2") @Nullable
        Integer adoption,

        @Schema(description = "4 − adoption, 0 to 4; absent while it is not rated", examples = "2") @Nullable
        Integer gap,

        @Schema(description = "What the rating rests on", examples = "Two of four shops do it") @Nullable
        String note,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {

    /// @param ofCatalogue null for one of the company's own
    static PracticeView from(Practice practice, @Nullable SectorPracticeView ofCatalogue) {
        var description = practice.description();
        var adoption = description.adoption();
        return new PracticeView(
                practice.id(),
                practice.cycleId(),
                ofCatalogue,
                ofCatalogue == null ? String.valueOf(description.statement()) : ofCatalogue.statement(),
                adoption,
                adoption == null ? null : Practice.FULL_ADOPTION - adoption,
                description.note(),
                practice.authorship(),
                practice.version());
    }
}
