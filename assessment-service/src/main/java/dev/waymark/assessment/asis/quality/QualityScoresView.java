package dev.waymark.assessment.asis.quality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.authorship.Authorship;
import dev.waymark.rest.reference.RefersTo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The scores of a touchpoint as they are shown.
@Schema(description = "The quality scores of a touchpoint and the gaps between them.")
record QualityScoresView(
        @Schema(description = "The touchpoint") @RefersTo(TouchpointReference.class)
        UUID touchpointId,

        @Schema(description = "The scores") ScoreQuality scores,
        @Schema(description = "The gaps between them") QualityGaps gaps,

        @JsonUnwrapped Authorship authorship,

        @Schema(description = "Number of changes", examples = "0")
        long version) {}
