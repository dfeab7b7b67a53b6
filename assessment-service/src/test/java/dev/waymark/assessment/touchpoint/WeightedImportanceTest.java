package dev.waymark.assessment.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.assessment.segment.Segment;
import java.util.List;
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
}
