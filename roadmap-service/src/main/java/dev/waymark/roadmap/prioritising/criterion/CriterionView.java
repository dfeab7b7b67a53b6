package dev.waymark.roadmap.prioritising.criterion;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.number.FullPrecision;
import dev.waymark.roadmap.prioritising.scoring.CriterionSource;
import dev.waymark.roadmap.prioritising.scoring.Side;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A criterion as it is shown.
@Schema(description = "What initiatives are judged by, on the business or the IT side.")
@FullPrecision
public record CriterionView(
        @Schema(description = "Id of the criterion") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "Name, unique in the cycle", examples = "Customer need")
        String name,

        @Schema(description = "The side that it belongs to, and whose people rate it")
        Side side,

        @Schema(description = "Weight within its side: above 0, at most 1000; only ratios matter", examples = "3")
        double weight,

        @Schema(description = "Where the score comes from") CriterionSource source,

        @Schema(description = "What 0, 25, 50, 75 and 100 mean; empty for a computed criterion")
        List<RubricAnchor> rubric,

        @Schema(
                description = "The version of the scoring model that gave the rubric its present words; ratings of"
                        + " older versions were given under another rubric",
                examples = "3")
        int rubricSince,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "3")
        long version) {

    static CriterionView from(Criterion criterion) {
        var definition = criterion.definition();
        return new CriterionView(
                criterion.id(),
                criterion.cycleId(),
                definition.name(),
                definition.side(),
                definition.weight(),
                definition.source(),
                definition.rubric(),
                criterion.rubricSince(),
                criterion.authorship(),
                criterion.version());
    }
}
