package dev.waymark.assessment.pain.tally.kemeny;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cycles of three majorities, no margin used twice: what any order must at least go against.
///
/// Where majorities want x above y, y above z and z above x, every order goes against one of them. Cycles are
/// taken heaviest first, each with the smallest margin that is left of its three, which is then spent; so their
/// weights add up to a lower bound, over all pain points and over those that are still to be placed alike.
/// Source of the idea: V. Conitzer, A. Davenport and J. Kalagnanam, *Improved Bounds for Computing Kemeny
/// Rankings* (2006).
final class MajorityCycles {

    private final List<List<Cycle>> cyclesOf = new ArrayList<>();
    private long weight;

    private MajorityCycles(int painPoints) {
        for (int painPoint = 0; painPoint < painPoints; painPoint++) {
            cyclesOf.add(new ArrayList<>());
        }
    }

    static MajorityCycles of(int[][] against) {
        MajorityCycles cycles = new MajorityCycles(against.length);
        int[][] left = new int[against.length][];
        for (int painPoint = 0; painPoint < left.length; painPoint++) {
            left[painPoint] = against[painPoint].clone();
        }
        all(against).forEach(cycle -> cycles.take(cycle, left));
        return cycles;
    }

    /// The sum of all weights.
    long weight() {
        return weight;
    }

    /// The weight of the cycles of a pain point whose other two are in the set.
    long weightWithin(int painPoint, long set) {
        long within = 0;
        for (Cycle cycle : cyclesOf.get(painPoint)) {
            long others = cycle.members() & ~(1L << painPoint);
            if ((others & ~set) == 0) {
                within += cycle.weight();
            }
        }
        return within;
    }

    private void take(Cycle cycle, int[][] left) {
        int spent = cycle.least(left);
        if (spent > 0) {
            left[cycle.x()][cycle.y()] -= spent;
            left[cycle.y()][cycle.z()] -= spent;
            left[cycle.z()][cycle.x()] -= spent;
            weight += spent;
            Cycle taken = new Cycle(cycle.x(), cycle.y(), cycle.z(), spent);
            cyclesOf.get(cycle.x()).add(taken);
            cyclesOf.get(cycle.y()).add(taken);
            cyclesOf.get(cycle.z()).add(taken);
        }
    }

    private static List<Cycle> all(int[][] against) {
        List<Cycle> cycles = new ArrayList<>();
        for (int x = 0; x < against.length; x++) {
            for (int y = x + 1; y < against.length; y++) {
                for (int z = x + 1; z < against.length; z++) {
                    int weight = new Cycle(x, y, z, 0).least(against);
                    if (weight > 0) {
                        cycles.add(new Cycle(x, y, z, weight));
                    }
                }
            }
        }
        cycles.sort(Comparator.comparingInt(Cycle::weight).reversed());
        return cycles;
    }

    private record Cycle(int x, int y, int z, int weight) {

        int least(int[][] margins) {
            return Math.min(margins[x][y], Math.min(margins[y][z], margins[z][x]));
        }

        long members() {
            return 1L << x | 1L << y | 1L << z;
        }
    }
}
