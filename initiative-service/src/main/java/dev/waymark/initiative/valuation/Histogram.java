package dev.waymark.initiative.valuation;

import java.util.ArrayList;
import java.util.List;

/// How often the draws of a simulation fell into which bin. All bins are equally wide and lie beside each
/// other, from that of the smallest draw to that of the greatest.
///
/// The width is the smallest of 1, 2, 5, 10, 20, 50 … units of the currency that needs at most 30 bins, or 31
/// where the range begins or ends within one. The edges are multiples of the width, so that 0 is one of them:
/// a bin holds losses or none. A draw on an edge, to nine decimals, belongs to the bin above. Example: draws
/// from −440 to 470 span 910; 910 / 30 = 30.3, so bins of 50 from −450 to 500, 19 of them.
///
/// @param width of a bin, in whole units of the currency
/// @param bins from the smallest draws up
public record Histogram(long width, List<Bin> bins) {

    private static final int MOST_BINS = 30;
    private static final int[] STEPS = {1, 2, 5};

    /// @param from the least value of the bin; the next bin begins `width` above it
    /// @param draws how many draws fell into it, from 0
    public record Bin(long from, int draws) {}

    public Histogram {
        bins = List.copyOf(bins);
    }

    /// @param sorted values of the draws, rising, at least one
    static Histogram of(double[] sorted) {
        var width = width((sorted[sorted.length - 1] - sorted[0]) / MOST_BINS);
        var bins = new ArrayList<Bin>();
        var draw = 0;
        for (var bin = bin(sorted[0], width); draw < sorted.length; bin++) {
            var first = draw;
            while (draw < sorted.length && bin(sorted[draw], width) == bin) {
                draw++;
            }
            bins.add(new Bin(bin * width, draw - first));
        }
        return new Histogram(width, bins);
    }

    private static long bin(double value, long width) {
        return (long) Math.floor((value + Simulation.ROUNDING) / width);
    }

    private static long width(double least) {
        for (var power = 1L; ; power *= 10) {
            for (var step : STEPS) {
                if (step * power >= least) {
                    return step * power;
                }
            }
        }
    }
}
