package dev.waymark.assessment.crm.minedpath;

import dev.waymark.assessment.asis.touchpoint.TouchpointReference;
import dev.waymark.rest.reference.RefersTo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A path as it is shown.
@Schema(description = "A path that customers took over the menu.")
record MinedPathView(
        @Schema(description = "Id of the path") UUID id,
        @Schema(description = "The mining that found it") UUID miningId,

        @Schema(description = "1 = most travelled; ties in the order of the touchpoints' ids", examples = "1")
        int rank,

        @Schema(description = "Touchpoints in the order of use; the same one may come again")
        @RefersTo(TouchpointReference.class)
        List<UUID> touchpointIds,

        @Schema(description = "Journeys that took it", examples = "120")
        long journeys,

        @Schema(description = "journeys / all journeys, 0 to 1", examples = "0.29")
        double share,

        @Schema(description = "Share of this and all more travelled paths, 0 to 1", examples = "0.41")
        double cumulativeShare,

        @Schema(description = "Journeys that went on after the steps that are looked at", examples = "0")
        long longerJourneys,

        @Schema(description = "Whether it is a main path: the more travelled ones alone cover less than mainShare")
        boolean main) {}
