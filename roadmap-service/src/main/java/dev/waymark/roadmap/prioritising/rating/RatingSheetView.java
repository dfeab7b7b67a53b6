package dev.waymark.roadmap.prioritising.rating;

import dev.waymark.rest.reference.RefersTo;
import dev.waymark.roadmap.sibling.initiative.InitiativeReference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A rating sheet as it is shown.
@Schema(description = "How one person rates one initiative.")
record RatingSheetView(
        @Schema(description = "Id of the sheet") UUID id,
        @Schema(description = "The cycle it belongs to") UUID cycleId,

        @Schema(description = "The initiative") @RefersTo(InitiativeReference.class)
        UUID initiativeId,

        @Schema(description = "Sign-in name of the person", examples = "ada.service")
        String rater,

        @Schema(description = "The ratings") List<CriterionRating> ratings,

        @Schema(
                description = "The version of the scoring model under which they were given; the list of the versions"
                        + " has the rubrics of that time",
                examples = "7")
        int modelVersion,

        @Schema(description = "When they were given, UTC") Instant ratedAt,

        @Schema(description = "Number of changes", examples = "3")
        long version) {}
