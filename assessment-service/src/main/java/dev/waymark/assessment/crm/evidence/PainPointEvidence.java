package dev.waymark.assessment.crm.evidence;

import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The evidence of one pain point.
@Schema(description = "The evidence of one pain point.")
record PainPointEvidence(
        @Schema(description = "The pain point") UUID painPointId,

        @Schema(description = "Its title", examples = "Street signs are replaced late")
        String title,

        @Schema(description = "Number of cases", examples = "74")
        long cases,

        @Schema(description = "Of these, still open", examples = "2")
        long openCases,

        @Schema(description = "Of these, with a due time", examples = "70")
        long promises,

        @Schema(description = "Of these promises, broken", examples = "16")
        long brokenPromises,

        @Schema(description = "Share of the mapped cases, 0 to 1", examples = "0.0747")
        double share,

        @Schema(description = "Mean severity, 0 to 100", examples = "50")
        double meanSeverity,

        @Schema(description = "share × meanSeverity, 0 to 100", examples = "3.74")
        double customerPain) {

    static PainPointEvidence of(Counted counted, long total) {
        var share = total == 0 ? 0 : (double) counted.cases() / total;
        return new PainPointEvidence(
                counted.id(),
                counted.label(),
                counted.cases(),
                counted.open(),
                counted.promises(),
                counted.broken(),
                share,
                counted.severity(),
                total == 0 ? 0 : counted.cases() * counted.severity() / total);
    }
}
