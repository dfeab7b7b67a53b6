package dev.waymark.assessment.crm.evidence;

import dev.waymark.rest.number.Precision;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the CRM systems know about a cycle's pain points and departments.
@Schema(description = "Evidence from the CRM systems, shown beside the ranking; it never changes it.")
record EvidenceSummary(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "Cases whose category is mapped to a pain point of the cycle", examples = "990")
        long mappedCases,

        @Schema(description = "Most customer pain first") List<PainPointEvidence> painPoints,

        @Schema(description = "The touchpoints that these pain points hit, most cases first")
        List<TouchpointEvidence> touchpoints,

        @Schema(description = "Most broken promises first") List<DepartmentEvidence> departments,

        @Schema(description = "Where the cases come from, most cases first")
        List<SourceEvidence> sources,

        @Schema(description = "By which channels they came, most cases first, at most 100")
        List<ChannelEvidence> channels,

        @Schema(description = "What kinds they are, most cases first, at most 100")
        List<KindEvidence> kinds,

        @Schema(description = "How severe they are, in four bands from low to high; bands without cases are left out")
        List<SeverityEvidence> severities,

        @Schema(
                description = "The rules behind the figures",
                examples = "[\"Customer pain C_j = share of the mapped cases × mean severity\"]")
        List<String> reasons) {

    private static final List<String> REASONS = List.of(
            "A promise is broken when a case is closed after it was due, or is still open past due.",
            "Customer pain C_j = share of the mapped cases × mean severity; severity 0..100, the source's default"
                    + " where a case brings none.",
            "A case counts at every touchpoint that its pain point hits.");

    /// One row of counted cases.
    ///
    /// @param severity mean of the cases
    record Counted(UUID id, String label, long cases, long open, long promises, long broken, double severity) {

        Counted as(UUID other, String name) {
            return new Counted(other, name, cases, open, promises, broken, severity);
        }

        Counted and(Counted more) {
            var both = cases + more.cases;
            return new Counted(
                    id,
                    label,
                    both,
                    open + more.open,
                    promises + more.promises,
                    broken + more.broken,
                    (severity * cases + more.severity * more.cases) / both);
        }
    }

    /// What the mapped cases hit and whose they are.
    record CaseTargets(List<Counted> painPoints, List<Counted> touchpoints, List<Counted> departments) {}

    /// Where the mapped cases come from, what they are, and how severe.
    record CaseMix(
            List<SourceEvidence> sources,
            List<ChannelEvidence> channels,
            List<KindEvidence> kinds,
            List<SeverityEvidence> severities) {}

    static EvidenceSummary of(UUID cycleId, CaseTargets targets, CaseMix mix) {
        return new EvidenceSummary(
                cycleId,
                total(targets.painPoints()),
                painPoints(targets.painPoints()),
                targets.touchpoints().stream()
                        .map(TouchpointEvidence::of)
                        .sorted(Comparator.comparingLong(TouchpointEvidence::cases)
                                .reversed()
                                .thenComparing(TouchpointEvidence::touchpointId))
                        .toList(),
                targets.departments().stream()
                        .map(DepartmentEvidence::of)
                        .sorted(Comparator.comparingLong(DepartmentEvidence::brokenPromises)
                                .reversed()
                                .thenComparing(DepartmentEvidence::departmentId))
                        .toList(),
                mix.sources(),
                mix.channels(),
                mix.kinds(),
                mix.severities(),
                REASONS);
    }

    static List<PainPointEvidence> painPoints(List<Counted> byPainPoint) {
        var total = total(byPainPoint);
        return byPainPoint.stream()
                .map(counted -> PainPointEvidence.of(counted, total))
                .sorted(Comparator.comparingDouble((PainPointEvidence pain) -> Precision.rounded(pain.customerPain()))
                        .reversed()
                        .thenComparing(PainPointEvidence::painPointId))
                .toList();
    }

    static long total(List<Counted> byPainPoint) {
        return byPainPoint.stream().mapToLong(Counted::cases).sum();
    }

    /// What one source has sent for the cycle.
    @Schema(description = "What one source has sent for the cycle's pain points: where the figures come from.")
    record SourceEvidence(
            @Schema(description = "Name of the source in paths", examples = "nyc311")
            String source,

            @Schema(description = "Label of the source", examples = "311 service requests")
            String label,

            @Schema(description = "Cases mapped to a pain point of the cycle, from 1", examples = "990")
            long cases,

            @Schema(description = "When the oldest of them was opened, UTC; absent when no case says") @Nullable
            Instant firstOpenedAt,

            @Schema(description = "When the newest of them was opened, UTC; absent when no case says") @Nullable
            Instant lastOpenedAt) {}

    /// The cases of one channel.
    @Schema(description = "The mapped cases that came by one channel.")
    record ChannelEvidence(
            @Schema(
                    description = "The channel as the sources name it; absent where a case says none",
                    examples = "PHONE")
            @Nullable
            String channel,

            @Schema(description = "Number of cases, from 1", examples = "412")
            long cases) {}

    /// The cases of one kind.
    @Schema(description = "The mapped cases of one kind.")
    record KindEvidence(
            @Schema(
                    description = "The kind as the sources name it; absent where a case says none",
                    examples = "complaint")
            @Nullable
            String kind,

            @Schema(description = "Number of cases, from 1", examples = "412")
            long cases) {}

    /// The cases of one band of severity.
    @Schema(description = "The mapped cases of one band of severity.")
    record SeverityEvidence(
            @Schema(description = "Severity from which on, 0 to 75", examples = "50")
            int from,

            @Schema(description = "Severity below which, 25 to 100; the last band holds 100 too", examples = "75")
            int to,

            @Schema(description = "Number of cases, from 1", examples = "412")
            long cases) {

        /// Severity points of a band.
        static final int WIDTH = 25;

        /// @param band 0 to 3
        static SeverityEvidence of(int band, long cases) {
            return new SeverityEvidence(band * WIDTH, (band + 1) * WIDTH, cases);
        }
    }
}
