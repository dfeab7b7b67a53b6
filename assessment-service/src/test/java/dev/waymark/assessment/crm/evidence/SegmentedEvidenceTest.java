package dev.waymark.assessment.crm.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.asis.segment.Segment;
import dev.waymark.assessment.crm.evidence.EvidenceSummary.Counted;
import dev.waymark.assessment.crm.evidence.SegmentedEvidence.SegmentEvidence;
import dev.waymark.assessment.crm.evidence.SegmentedEvidence.WeightedPain;
import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

    @Test
    void neitherOrderNorScaleNorHalvesOfSegmentsChangeWhatIsShown() {
        var random = new Random(24);
        for (int i = 0; i < 200; i++) {
            var segments = new ArrayList<Segment>();
            var counted = new HashMap<String, List<Counted>>();
            for (int segment = 0; segment <= random.nextInt(5); segment++) {
                segments.add(new Segment("s" + segment, "S", random.nextInt(1, 100) / 1000.0));
                counted.put("s" + segment, List.of(anyCases(WAITING, random), anyCases(NOISE, random)));
            }
            var before = shown(SegmentedEvidence.of(CYCLE, segments, counted, ALL));
            var split = segments.removeFirst();
            counted.put("half", counted.get(split.code()).reversed());
            segments.add(new Segment(split.code(), "S", split.weight() / 2));
            segments.add(new Segment("half", "S", split.weight() / 2));
            segments.replaceAll(segment -> new Segment(segment.code(), "S", segment.weight() * 1.3));
            Collections.shuffle(segments, random);
            assertThat(shown(SegmentedEvidence.of(CYCLE, segments, counted, ALL)))
                    .isEqualTo(before);
        }
    }

    private static List<WeightedPain> shown(SegmentedEvidence evidence) {
        return evidence.painPoints().stream()
                .map(pain -> new WeightedPain(pain.painPointId(), pain.title(), Precision.rounded(pain.customerPain())))
                .toList();
    }

    private static Counted anyCases(UUID painPointId, Random random) {
        return cases(painPointId, random.nextInt(1, 400), random.nextInt(1, 1000) / 10.0);
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
