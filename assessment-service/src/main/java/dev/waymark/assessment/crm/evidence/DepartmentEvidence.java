package dev.waymark.assessment.crm.evidence;

import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import dev.waymark.assessment.statistics.WilsonInterval;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The promises of one department.
@Schema(description = "The promises of one department.")
record DepartmentEvidence(
        @Schema(description = "The department") UUID departmentId,

        @Schema(description = "Its code", examples = "DOT") String code,

        @Schema(description = "Number of cases", examples = "74")
        long cases,

        @Schema(description = "Cases with a due time", examples = "70")
        long promises,

        @Schema(description = "Of these promises, broken", examples = "16")
        long brokenPromises,

        @Schema(description = "Share of promises kept, 0 to 1; absent without a promise", examples = "0.771") @Nullable
        Double keptRate,

        @Schema(description = "The same share with its 95 % Wilson interval; absent without a promise") @Nullable
        WilsonInterval keptInterval) {

    static DepartmentEvidence of(Counted counted) {
        var kept = counted.promises() == 0
                ? null
                : WilsonInterval.of(counted.promises() - counted.broken(), counted.promises());
        return new DepartmentEvidence(
                counted.id(),
                counted.label(),
                counted.cases(),
                counted.promises(),
                counted.broken(),
                kept == null ? null : kept.share(),
                kept);
    }
}
