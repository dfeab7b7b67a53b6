package dev.waymark.assessment.asis.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.asis.segment.Segment;
import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedImportanceTest {

    private static final List<Segment> SEGMENTS =
            List.of(new Segment("families", "Families", 0.75), new Segment("firms", "Firms", 0.25));

    @Test
    void segmentsWithoutAnImportanceOfTheirOwnHaveThatOfAll() {
        assertThat(WeightedImportance.of(80, List.of(new SegmentImportance("firms", 40)), SEGMENTS))
                .isEqualTo(70, within(1e-12));
        assertThat(WeightedImportance.of(80, List.of(), SEGMENTS)).isEqualTo(80, within(1e-12));
    }

    @Test
    void everySegmentCountsWithItsWeight() {
        var own = List.of(new SegmentImportance("firms", 100), new SegmentImportance("families", 0));
        assertThat(WeightedImportance.of(80, own, SEGMENTS)).isEqualTo(25, within(1e-12));
    }

    @Test
    void withoutSegmentsTheImportanceToAllCounts() {
        assertThat(WeightedImportance.of(80, List.of(), List.of())).isEqualTo(80);
    }

    @Test
    void weightsThatAreRoundedDoNotMoveTheResult() {
        var thirds = List.of(
                new Segment("a", "A", 0.333333), new Segment("b", "B", 0.333333), new Segment("c", "C", 0.333333));

        assertThat(WeightedImportance.of(70, List.of(), thirds)).isEqualTo(70);
        assertThat(WeightedImportance.of(70, List.of(new SegmentImportance("a", 100)), thirds))
                .isEqualTo(80);
    }

    @Test
    void neitherOrderNorScaleNorHalvesOfSegmentsChangeTheImportanceThatIsShown() {
        var random = new Random(23);
        for (int i = 0; i < 500; i++) {
            var segments = new ArrayList<Segment>();
            var own = new ArrayList<SegmentImportance>();
            for (int segment = 0; segment <= random.nextInt(6); segment++) {
                segments.add(new Segment("s" + segment, "S", random.nextInt(1, 100) / 1000.0));
                own.add(new SegmentImportance("s" + segment, random.nextInt(101)));
            }
            double before = WeightedImportance.of(70, own, segments);
            var split = segments.removeFirst();
            own.add(new SegmentImportance("half", own.getFirst().importance()));
            segments.add(new Segment(split.code(), "S", split.weight() / 2));
            segments.add(new Segment("half", "S", split.weight() / 2));
            segments.replaceAll(segment -> new Segment(segment.code(), "S", segment.weight() * 1.25));
            Collections.shuffle(segments, random);
            Collections.shuffle(own, random);
            assertThat(Precision.equal(WeightedImportance.of(70, own, segments), before))
                    .isTrue();
        }
    }
}
