package dev.waymark.assessment.pain.tally.kemeny;

import java.util.stream.IntStream;

/// A good order to begin with: the given one, in which pain points are moved to better places while that helps.
final class ImprovedOrder {

    private final int[][] against;
    private final int[] order;

    private ImprovedOrder(int[][] against) {
        this.against = against;
        this.order = IntStream.range(0, against.length).toArray();
    }

    static int[] of(int[][] against) {
        ImprovedOrder improved = new ImprovedOrder(against);
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int from = 0; from < against.length; from++) {
                moved |= improved.moveFrom(from);
            }
        }
        return improved.order;
    }

    private boolean moveFrom(int from) {
        int best = from;
        long bestSaving = 0;
        for (int direction : new int[] {-1, 1}) {
            long saving = 0;
            for (int to = from + direction; to >= 0 && to < order.length; to += direction) {
                saving += direction * saving(order[from], order[to]);
                if (saving > bestSaving) {
                    bestSaving = saving;
                    best = to;
                }
            }
        }
        move(from, best);
        return best != from;
    }

    /// What it saves to rank the one below the other instead of above.
    private long saving(int one, int other) {
        return (long) against[one][other] - against[other][one];
    }

    private void move(int from, int to) {
        int moved = order[from];
        int step = Integer.signum(to - from);
        for (int place = from; place != to; place += step) {
            order[place] = order[place + step];
        }
        order[to] = moved;
    }
}
