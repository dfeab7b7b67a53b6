package dev.waymark.assessment.pain.ranking;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// One stakeholder's ordering.
@Schema(
        description =
                "One stakeholder's ordering: tiers from the worst pain down; ties share a tier, the rest is unranked.")
record SubmitBallot(
        @Schema(description = "Tiers of pain point ids, worst first; a pain point is in one tier at most")
        @Size(max = 300)
        List<@Size(min = 1, max = 300) List<UUID>> tiers) {

    SubmitBallot {
        var all = tiers.stream().flatMap(List::stream).toList();
        if (all.stream().distinct().count() < all.size()) {
            throw new IllegalArgumentException("a pain point is listed more than once");
        }
    }
}
