package dev.waymark.assessment.ranking;

import java.util.Arrays;

/// Competition ranks ("1 2 2 4"): a pain point's rank is 1 + the number of pain points with more points; equal points
/// share the better rank. Points that differ by no more than 10⁻¹² of the largest are equal: that is rounding.
final class CompetitionRanks {

    private static final double RELATIVE_TOLERANCE = 1e-12;

    private CompetitionRanks() {}

    static int[] of(double[] points) {
        double[] ascending = points.clone();
        Arrays.sort(ascending);
        double tolerance = points.length == 0 ? 0 : RELATIVE_TOLERANCE * ascending[ascending.length - 1];
        int[] ranks = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            ranks[i] = 1 + points.length - notAbove(ascending, points[i] + tolerance);
        }
        return ranks;
    }

    private static int notAbove(double[] ascending, double limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] > limit) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
