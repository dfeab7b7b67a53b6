package dev.waymark.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.evidence.EvidenceSummary.Counted;
import dev.waymark.assessment.evidence.SegmentedEvidence.SegmentEvidence;
import dev.waymark.assessment.evidence.SegmentedEvidence.WeightedPain;
import dev.waymark.assessment.segment.Segment;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SegmentedEvidenceTest {

    private static final UUID CYCLE = UUID.randomUUID();
    private static final UUID WAITING = UUID.randomUUID();
    private static final UUID NOISE = UUID.randomUUID();
    private static final List<Segment> SEGMENTS =
            List.of(new Segment("families", "Families", 0.75), new Segment("firms", "Firms", 0.25));
    private static final List<Counted> ALL = List.of(cases(WAITING, 3, 60), cases(NOISE, 4, 10));

    @Test
    void everySegmentCountsWithItsWeightAndNotWithItsCases() {
        var evidence = SegmentedEvidence.of(
                CYCLE,
                SEGMENTS,
                Map.of(
                        "families", List.of(cases(WAITING, 2, 50), cases(NOISE, 2, 10)),
                        "firms", List.of(cases(WAITING, 1, 80))),
                ALL);

        assertThat(evidence.segments())
                .extracting(SegmentEvidence::segment, SegmentEvidence::weight, SegmentEvidence::cases)
                .containsExactly(tuple("families", 0.75, 4L), tuple("firms", 0.25, 1L));
        assertThat(pain(evidence, WAITING)).isEqualTo(38.75, within(1e-12));
        assertThat(pain(evidence, NOISE)).isEqualTo(3.75, within(1e-12));
        assertThat(evidence.painPoints()).extracting(WeightedPain::painPointId).containsExactly(WAITING, NOISE);
        assertThat(evidence.casesOfNoSegment()).isEqualTo(2);
    }

    @Test
    void aSegmentWithoutCasesLeavesItsWeightToTheOthers() {
        var evidence = SegmentedEvidence.of(CYCLE, SEGMENTS, Map.of("firms", List.of(cases(WAITING, 1, 80))), ALL);

        assertThat(pain(evidence, WAITING)).isEqualTo(80, within(1e-12));
        assertThat(evidence.segments().getFirst().painPoints()).isEmpty();
    }

    @Test
    void aSegmentWithoutWeightIsShownAndCountsForNothing() {
        var evidence = SegmentedEvidence.of(
                CYCLE,
                List.of(new Segment("families", "Families", 1), new Segment("firms", "Firms", 0)),
                Map.of("firms", List.of(cases(WAITING, 1, 80))),
                ALL);

        assertThat(evidence.painPoints()).isEmpty();
        assertThat(evidence.segments().getLast().painPoints().getFirst().customerPain())
                .isEqualTo(80);
    }

    @Test
    void withoutSegmentsAllCustomersAreOneGroup() {
        var evidence = SegmentedEvidence.of(CYCLE, List.of(), Map.of(), ALL);

        assertThat(evidence.segments())
                .extracting(SegmentEvidence::segment, SegmentEvidence::weight, SegmentEvidence::cases)
                .containsExactly(tuple(null, 1.0, 7L));
        assertThat(pain(evidence, WAITING)).isEqualTo(3 / 7.0 * 60, within(1e-12));
        assertThat(evidence.casesOfNoSegment()).isZero();
    }

    private static double pain(SegmentedEvidence evidence, UUID painPointId) {
        return evidence.painPoints().stream()
                .filter(pain -> pain.painPointId().equals(painPointId))
                .findFirst()
                .orElseThrow()
                .customerPain();
    }

    private static Counted cases(UUID painPointId, long cases, double severity) {
        return new Counted(painPointId, "Invented", cases, 0, 0, 0, severity);
    }
}
