package dev.waymark.assessment.asis.touchpoint;

import dev.waymark.assessment.asis.segment.Segment;
import dev.waymark.rest.number.WeightedMean;
import dev.waymark.rest.structure.Calculation;
import java.util.List;
import java.util.stream.Collectors;

/// How much a touchpoint matters to customers of all segments together: `Σ_s w_s · i_s / Σ_s w_s`, where `w_s` is the
/// weight of segment `s` (0 to 1, together 1 but for rounding) and `i_s` the importance to it, 0 to 100. A segment
/// without an importance of its own has that of all customers; without segments that is the result.
///
/// Example: 80 to all, 40 to a segment of weight 0.25 → 0.75 · 80 + 0.25 · 40 = 70.
@Calculation
final class WeightedImportance {

    private WeightedImportance() {}

    /// @param toAll importance to all customers, 0 to 100
    /// @param own importances that single segments have, each segment once
    /// @return 0 to 100
    static double of(int toAll, List<SegmentImportance> own, List<Segment> segments) {
        var bySegment =
                own.stream().collect(Collectors.toMap(SegmentImportance::segment, SegmentImportance::importance));
        var mean = new WeightedMean();
        segments.forEach(segment -> mean.add(segment.weight(), bySegment.getOrDefault(segment.code(), toAll)));
        return mean.isWeightless() ? toAll : mean.value();
    }
}
