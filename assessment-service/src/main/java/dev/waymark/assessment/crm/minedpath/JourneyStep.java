package dev.waymark.assessment.crm.minedpath;

import dev.waymark.assessment.asis.journey.TransitionShare;
import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.reference.RefersTo;
import dev.waymark.rest.structure.Calculation;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A transition of the map.
@Schema(description = "A transition of a journey map.")
@Calculation
record JourneyStep(
        @Schema(description = "Touchpoint that they left") @RefersTo(TouchpointReference.class)
        UUID from,

        @Schema(description = "Touchpoint that they went to; the same again is possible")
        @RefersTo(TouchpointReference.class)
        UUID to,

        @Schema(description = "How often: n_ij", examples = "30")
        long count,

        @Schema(
                description = "Sum of the counts of all transitions of the mining that leave `from`: Σ_j n_ij",
                examples = "40")
        long leaving,

        @Schema(description = "P(i→j) = count / leaving, 0 to 1", examples = "0.75")
        double probability,

        @Schema(description = "Whether it lies on a main path")
        boolean main) {

    static JourneyStep of(TransitionShare share, boolean main) {
        return new JourneyStep(share.from(), share.to(), share.count(), share.leaving(), share.probability(), main);
    }
}
