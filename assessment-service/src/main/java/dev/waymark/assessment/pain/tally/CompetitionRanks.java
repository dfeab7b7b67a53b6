package dev.waymark.assessment.pain.tally;

import dev.waymark.rest.number.Precision;
import java.util.Arrays;

/// Competition ranks ("1 2 2 4"): a pain point's rank is 1 + the number of pain points with more points; points that
/// are equal by [Precision] share the better rank.
public final class CompetitionRanks {

    private CompetitionRanks() {}

    public static int[] of(double[] points) {
        double[] compared = Arrays.stream(points).map(Precision::rounded).toArray();
        double[] ascending = compared.clone();
        Arrays.sort(ascending);
        int[] ranks = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            ranks[i] = 1 + points.length - notAbove(ascending, compared[i]);
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
