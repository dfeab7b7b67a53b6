package dev.waymark.roadmap.planning.solve;

import java.util.Arrays;

/// A plan in the making as the rows of its model see it: which start each candidate has, and how much every row holds.
final class PlanState {

    /// No start, no row.
    static final int NONE = -1;

    private final PlanColumns columns;
    private final int[] chosen;
    private final long[] held;
    private long value;

    /// @param candidates how many there are; all of them are left out
    PlanState(PlanColumns columns, int candidates) {
        this.columns = columns;
        this.chosen = new int[candidates];
        this.held = new long[columns.rowCount()];
        Arrays.fill(chosen, NONE);
    }

    PlanState copy() {
        var copy = new PlanState(columns, chosen.length);
        copy.become(this);
        return copy;
    }

    void become(PlanState other) {
        System.arraycopy(other.chosen, 0, chosen, 0, chosen.length);
        System.arraycopy(other.held, 0, held, 0, held.length);
        value = other.value;
    }

    int startOf(int candidate) {
        return chosen[candidate];
    }

    boolean holds(int candidate) {
        return chosen[candidate] != NONE;
    }

    long value() {
        return value;
    }

    void put(int start) {
        chosen[columns.candidate(start)] = start;
        add(start, 1);
    }

    void take(int candidate) {
        add(chosen[candidate], -1);
        chosen[candidate] = NONE;
    }

    private void add(int start, int sign) {
        var rows = columns.rows(start);
        var coefficients = columns.coefficients(start);
        for (var i = 0; i < rows.length; i++) {
            held[rows[i]] += sign * coefficients[i];
        }
        value += sign * columns.value(start);
    }

    /// Whether a start breaks no upper limit.
    boolean fits(int start) {
        var rows = columns.rows(start);
        var coefficients = columns.coefficients(start);
        for (var i = 0; i < rows.length; i++) {
            if (coefficients[i] > 0 && held[rows[i]] + coefficients[i] > columns.upper(rows[i])) {
                return false;
            }
        }
        return true;
    }

    /// The first row that holds too much, `NONE` where there is none.
    int overfull() {
        for (var row = 0; row < held.length; row++) {
            if (held[row] > columns.upper(row)) {
                return row;
            }
        }
        return NONE;
    }

    boolean keepsRules() {
        for (var row = 0; row < held.length; row++) {
            if (held[row] > columns.upper(row) || held[row] < columns.lower(row)) {
                return false;
            }
        }
        return true;
    }
}
