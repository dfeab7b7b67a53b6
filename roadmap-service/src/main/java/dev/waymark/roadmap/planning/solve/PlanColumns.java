package dev.waymark.roadmap.planning.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// The plan model by start instead of by row, in arrays: what is looked at millions of times.
final class PlanColumns {

    private final int[][] rows;
    private final long[][] coefficients;
    private final int[][] candidates;
    private final BitSet[] takers;
    private final long[] lower;
    private final long[] upper;
    private final long[] values;
    private final int[] candidateOf;

    PlanColumns(PlanModel model) {
        var starts = model.starts();
        this.values = starts.stream().mapToLong(PlanStarts.Start::value).toArray();
        this.candidateOf = starts.stream().mapToInt(PlanStarts.Start::candidate).toArray();
        this.lower = model.rows().stream().mapToLong(PlanModel.Row::lower).toArray();
        this.upper = model.rows().stream().mapToLong(PlanModel.Row::upper).toArray();
        this.candidates = new int[upper.length][];
        this.takers = new BitSet[upper.length];
        this.rows = new int[values.length][];
        this.coefficients = new long[values.length][];
        collectRows(model.rows());
        collectStarts(model.rows());
    }

    private void collectRows(List<PlanModel.Row> given) {
        for (var row = 0; row < upper.length; row++) {
            var takes = new BitSet();
            given.get(row).terms().stream()
                    .filter(term -> term.coefficient() > 0)
                    .forEach(term -> takes.set(term.start()));
            takers[row] = takes;
            candidates[row] =
                    takes.stream().map(start -> candidateOf[start]).distinct().toArray();
        }
    }

    /// The last rows first: limits of money and people are broken sooner than ties.
    private void collectStarts(List<PlanModel.Row> given) {
        var ofStart = IntStream.range(0, values.length)
                .mapToObj(start -> new ArrayList<Integer>())
                .toList();
        var factors = IntStream.range(0, values.length)
                .mapToObj(start -> new ArrayList<Long>())
                .toList();
        for (var row = upper.length - 1; row >= 0; row--) {
            for (var term : given.get(row).terms()) {
                ofStart.get(term.start()).add(row);
                factors.get(term.start()).add(term.coefficient());
            }
        }
        for (var start = 0; start < values.length; start++) {
            rows[start] =
                    ofStart.get(start).stream().mapToInt(Integer::intValue).toArray();
            coefficients[start] =
                    factors.get(start).stream().mapToLong(Long::longValue).toArray();
        }
    }

    int[] rows(int start) {
        return rows[start];
    }

    long[] coefficients(int start) {
        return coefficients[start];
    }

    /// The candidates of which some start takes of a row.
    int[] candidates(int row) {
        return candidates[row];
    }

    boolean takes(int row, int start) {
        return takers[row].get(start);
    }

    int rowCount() {
        return upper.length;
    }

    long lower(int row) {
        return lower[row];
    }

    long upper(int row) {
        return upper[row];
    }

    long value(int start) {
        return values[start];
    }

    int candidate(int start) {
        return candidateOf[start];
    }
}
