package dev.waymark.initiative.whatif;

import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.Arrays;
import java.util.List;

/// The order of initiatives by their fits in two climates, and how far it flips.
///
/// The rank of a fit is 1 + the number of greater fits, so that equal fits (by [Precision]) share the better rank. A
/// pair is swapped where the one with the greater fit now has the smaller fit then; a tie on either side swaps nothing.
/// The number of swapped pairs of n initiatives is 0 to n·(n − 1)/2: none where the order stays, all where it turns
/// round (the distance of M. G. Kendall, 1938, without ties).
///
/// Example: fits 1.097, 1.098, 0.934, 0.902 now (ranks 2, 1, 3, 4) and 0.357, 0.560, 1.201, 1.201 then (ranks 4, 3, 1,
/// 1): four of six pairs are swapped, each of the first two with each of the last two.
///
/// @param ranks rank of each initiative then, in the order given
/// @param ranksNow rank of each initiative now
/// @param swappedPairs pairs that stand the other way round
@Calculation
record FitOrder(List<Integer> ranks, List<Integer> ranksNow, int swappedPairs) {

    FitOrder {
        ranks = List.copyOf(ranks);
        ranksNow = List.copyOf(ranksNow);
    }

    /// @param then fit of each initiative in the assumed climate
    /// @param now fit of each in the climate in force, in the same order
    static FitOrder of(double[] then, double[] now) {
        if (then.length != now.length) {
            throw new IllegalArgumentException("Every initiative needs two fits, but %d have one then and %d now."
                    .formatted(then.length, now.length));
        }
        int swapped = 0;
        for (int one = 0; one < then.length; one++) {
            for (int other = one + 1; other < then.length; other++) {
                if (Precision.compare(then[one], then[other]) * Precision.compare(now[one], now[other]) < 0) {
                    swapped++;
                }
            }
        }
        return new FitOrder(ranks(then), ranks(now), swapped);
    }

    private static List<Integer> ranks(double[] fits) {
        return Arrays.stream(fits)
                .mapToObj(fit -> 1
                        + (int) Arrays.stream(fits)
                                .filter(other -> Precision.above(other, fit))
                                .count())
                .toList();
    }
}
