package dev.waymark.assessment.crm.evidence;

import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The evidence at one touchpoint.
@Schema(description = "The evidence at one touchpoint.")
record TouchpointEvidence(
        @Schema(description = "The touchpoint") UUID touchpointId,

        @Schema(description = "Its name", examples = "Report a missing sign by phone")
        String name,

        @Schema(description = "Cases of the pain points that hit it, from 1", examples = "74")
        long cases,

        @Schema(description = "Their mean severity, 0 to 100", examples = "50")
        double meanSeverity) {

    static TouchpointEvidence of(Counted counted) {
        return new TouchpointEvidence(counted.id(), counted.label(), counted.cases(), counted.severity());
    }
}
