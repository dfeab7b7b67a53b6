package dev.waymark.initiative.initiative;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.ArrayList;
import java.util.List;

/// The slices of an initiative in the order of their delivery. The first one is to show soon and cheaply whether the
/// initiative works: more than 25 % of the cost, or more than two quarters, is a warning.
///
/// Example: slices of 0.3, 0.3 and 0.4 of the cost that take 3, 2 and 2 quarters: the first one is both too costly
/// (0.3 > 0.25) and too long (3 > 2). With 0.25 and 2 quarters it is neither.
@Calculation
public record Slices(List<Slice> list) {

    static final double MOST_COST = 0.25;
    static final int MOST_PERIODS = 2;

    public Slices {
        list = List.copyOf(list);
    }

    /// By the cost shares that were stated.
    List<SliceWarning> warnings() {
        return list.isEmpty() ? List.of() : warnings(list.getFirst().costShare());
    }

    /// By what the first slice is priced at.
    ///
    /// @param firstShare share of the cost, 0..1
    public List<SliceWarning> warnings(double firstShare) {
        var warnings = new ArrayList<SliceWarning>();
        if (Precision.above(firstShare, MOST_COST)) {
            warnings.add(SliceWarning.FIRST_SLICE_COSTLY);
        }
        if (!list.isEmpty() && list.getFirst().durationPeriods() > MOST_PERIODS) {
            warnings.add(SliceWarning.FIRST_SLICE_LONG);
        }
        return warnings;
    }

    /// @param durationPeriods of the whole initiative
    /// @throws IllegalArgumentException where the shares do not add up to 1, or the slices last longer
    void requireWithin(int durationPeriods) {
        if (list.isEmpty()) {
            return;
        }
        double shares = list.stream().mapToDouble(Slice::costShare).sum();
        if (!Precision.equal(shares, 1)) {
            throw new IllegalArgumentException("The cost shares of the slices must add up to 1, but add up to %s."
                    .formatted(Precision.rounded(shares)));
        }
        int periods = list.stream().mapToInt(Slice::durationPeriods).sum();
        if (periods > durationPeriods) {
            throw new IllegalArgumentException(
                    "The slices last %d quarters one after the other, but the initiative lasts %d."
                            .formatted(periods, durationPeriods));
        }
    }
}
