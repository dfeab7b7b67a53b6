package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRule;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The linear model of a plan: one binary per candidate and start (see {@link PlanStarts}), and rows
/// `lower ≤ Σ coefficient·start ≤ upper` (see {@link PlanRows}).
final class PlanModel {

    /// A term of a row: how often a start (its index) counts.
    record Term(int start, long coefficient) {}

    /// A row; without a rule it only says that a candidate starts once.
    record Row(@Nullable PlanRule rule, List<Term> terms, long lower, long upper) {}

    private final PlanInput input;
    private final PlanStarts starts;
    private final PlanRows rows;

    private PlanModel(PlanInput input) {
        this.input = input;
        this.starts = new PlanStarts(input);
        this.rows = new PlanRows(input, starts);
    }

    /// @throws IllegalArgumentException where the amounts are too large to be added up
    static PlanModel of(PlanInput input) {
        if (!input.countable()) {
            throw new IllegalArgumentException("the amounts of the plan are too large to be added up");
        }
        return new PlanModel(input);
    }

    PlanInput input() {
        return input;
    }

    List<PlanStarts.Start> starts() {
        return starts.all();
    }

    List<Row> rows() {
        return rows.all();
    }

    /// The starts (their indices) of a candidate (its index).
    List<Integer> startsOf(int candidate) {
        return starts.of(candidate);
    }

    List<Integer> startsOf(String candidateId) {
        return starts.of(indexOf(candidateId));
    }

    int indexOf(String candidateId) {
        return starts.indexOf(candidateId);
    }

    /// The candidates (their indices) that a candidate depends on, as far as they are in the plan.
    int[] dependenciesOf(int candidate) {
        return starts.dependenciesOf(candidate);
    }

    /// The starts (their indices) of a plan.
    IntStream chosen(Plan plan) {
        return starts.chosen(plan);
    }

    /// How long the late obligations wait for their start; no terms where there are none that could come later.
    List<Term> waiting() {
        return rows.waiting();
    }

    /// From now on the late obligations may not wait longer.
    void limitWaiting(long periods) {
        rows.limitWaiting(periods);
    }
}
