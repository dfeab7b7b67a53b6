package dev.waymark.assessment.crm.evidence;

import dev.waymark.assessment.asis.segment.Segment;
import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the customers of each segment suffer from, and what weighs most over all segments.
///
/// Within a segment `s` customer pain is what it is over all: `C_sj` = share of the segment's cases × mean severity,
/// 0..100. Over the segments with cases it is `Σ_s w_s · C_sj / Σ_s w_s`: a small segment that complains a lot does not
/// drown a large one, as it does when all cases are counted alike.
///
/// Example: families (0.75) with 4 cases, 2 of them on waiting at severity 50: C = 25; firms (0.25) with one case, on
/// waiting at severity 80: C = 80. Over both 0.75 · 25 + 0.25 · 80 = 38.75.
@Schema(description = "What the customers of each segment suffer from, and what weighs most over all segments.")
@Calculation
record SegmentedEvidence(
        @Schema(description = "The cycle") UUID cycleId,

        @Schema(description = "In the order of the cycle's segments; without segments one group of all customers")
        List<SegmentEvidence> segments,

        @Schema(description = "Most weighted customer pain first")
        List<WeightedPain> painPoints,

        @Schema(description = "Mapped cases that name no segment of the cycle; they count in no group", examples = "12")
        long casesOfNoSegment,

        @Schema(
                description = "The rules behind the figures",
                examples = "[\"A segment without cases leaves its weight to the others.\"]")
        List<String> reasons) {

    private static final List<String> REASONS = List.of(
            "Customer pain in a segment C_sj = share of the segment's cases × mean severity.",
            "Weighted customer pain = Σ weight × C_sj / Σ weight, over the segments that have cases.",
            "A segment without cases leaves its weight to the others.");

    /// The evidence of one segment.
    @Schema(description = "The evidence of one segment.")
    record SegmentEvidence(
            @Schema(description = "Code of the segment; absent for all customers", examples = "families") @Nullable
            String segment,

            @Schema(description = "Part of all customers, 0 to 1", examples = "0.6")
            double weight,

            @Schema(description = "Number of mapped cases", examples = "74")
            long cases,

            @Schema(description = "Most customer pain first")
            List<PainPointEvidence> painPoints) {

        private static SegmentEvidence of(@Nullable String segment, double weight, List<Counted> counted) {
            return new SegmentEvidence(
                    segment, weight, EvidenceSummary.total(counted), EvidenceSummary.painPoints(counted));
        }
    }

    /// One pain point over all segments.
    @Schema(description = "The customer pain of one pain point, weighted over the segments.")
    record WeightedPain(
            @Schema(description = "The pain point") UUID painPointId,

            @Schema(description = "Its title", examples = "Street signs are replaced late")
            String title,

            @Schema(description = "Σ weight × customer pain / Σ weight, 0 to 100", examples = "38.75")
            double customerPain) {

        private static WeightedPain of(PainPointEvidence pain, double weight) {
            return new WeightedPain(pain.painPointId(), pain.title(), weight * pain.customerPain());
        }

        private WeightedPain over(double weights) {
            return new WeightedPain(painPointId, title, customerPain / weights);
        }

        private WeightedPain plus(WeightedPain other) {
            return new WeightedPain(painPointId, title, customerPain + other.customerPain);
        }
    }

    /// @param bySegment the counted cases of each segment by its code
    /// @param all the counted cases of all customers
    static SegmentedEvidence of(
            UUID cycleId, List<Segment> segments, Map<String, List<Counted>> bySegment, List<Counted> all) {
        var groups = segments.isEmpty()
                ? List.of(SegmentEvidence.of(null, 1, all))
                : segments.stream()
                        .map(segment -> SegmentEvidence.of(
                                segment.code(), segment.weight(), bySegment.getOrDefault(segment.code(), List.of())))
                        .toList();
        var grouped = groups.stream().mapToLong(SegmentEvidence::cases).sum();
        return new SegmentedEvidence(cycleId, groups, weighted(groups), EvidenceSummary.total(all) - grouped, REASONS);
    }

    private static List<WeightedPain> weighted(List<SegmentEvidence> groups) {
        var heard = groups.stream().filter(group -> group.cases() > 0).toList();
        var weights = heard.stream().mapToDouble(SegmentEvidence::weight).sum();
        return heard.stream()
                .filter(group -> group.weight() > 0)
                .flatMap(group -> group.painPoints().stream().map(pain -> WeightedPain.of(pain, group.weight())))
                .collect(Collectors.toMap(WeightedPain::painPointId, Function.identity(), WeightedPain::plus))
                .values()
                .stream()
                .map(pain -> pain.over(weights))
                .sorted(Comparator.comparingDouble((WeightedPain pain) -> Precision.rounded(pain.customerPain()))
                        .reversed()
                        .thenComparing(WeightedPain::painPointId))
                .toList();
    }
}
