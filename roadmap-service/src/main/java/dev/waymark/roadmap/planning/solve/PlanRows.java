package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.plan.LateObligations;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.planning.solve.PlanModel.Row;
import dev.waymark.roadmap.planning.solve.PlanModel.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/// The rows of the linear model of a plan, rule by rule.
///
/// Precedence is tight: up to every period t, the starts of a candidate do not outnumber those of its dependency that
/// are finished by t.
final class PlanRows {

    private final PlanInput input;
    private final PlanStarts starts;
    private final LateObligations late;
    private final List<Row> rows = new ArrayList<>();

    PlanRows(PlanInput input, PlanStarts starts) {
        this.input = input;
        this.starts = starts;
        this.late = LateObligations.of(input);
        addSingleStarts();
        addObligations();
        addDependencies();
        addExclusions();
        addPots();
        addCapacities();
        addCategories();
        addRiskLimit();
    }

    List<Row> all() {
        return rows;
    }

    /// How long the late obligations wait for their start; no terms where there are none that could come later.
    List<Term> waiting() {
        return terms(starts.ofAll(candidate -> !candidate.underWay() && late.includes(candidate.id())), starts::period);
    }

    /// From now on the late obligations may not wait longer.
    void limitWaiting(long periods) {
        rows.add(new Row(null, waiting(), Long.MIN_VALUE, periods));
    }

    private void addSingleStarts() {
        for (var i = 0; i < input.candidates().size(); i++) {
            rows.add(new Row(null, counted(starts.of(i)), 0, 1));
        }
    }

    private void addObligations() {
        for (var i = 0; i < input.candidates().size(); i++) {
            var candidate = starts.candidate(i);
            if (candidate.underWay()) {
                rows.add(new Row(new PlanRule.InFlight(candidate.id()), counted(starts.of(i)), 1, 1));
            }
        }
        input.rules().mandatory().forEach(this::addMustDo);
    }

    private void addMustDo(PlanRules.MustDo mustDo) {
        var isLate = late.includes(mustDo.candidateId());
        var allowed = starts.of(starts.indexOf(mustDo.candidateId())).stream()
                .filter(start -> isLate || starts.finish(start) - 1 <= mustDo.latest())
                .toList();
        rows.add(new Row(new PlanRule.MustFinish(mustDo.candidateId()), counted(allowed), 1, 1));
    }

    private void addDependencies() {
        for (var i = 0; i < input.candidates().size(); i++) {
            if (!starts.candidate(i).underWay()) {
                for (var dependsOn : new HashSet<>(starts.candidate(i).ties().dependsOn())) {
                    addDependency(i, dependsOn);
                }
            }
        }
    }

    private void addDependency(int successor, String dependsOn) {
        var rule = new PlanRule.Dependency(starts.candidate(successor).id(), dependsOn);
        var before = starts.find(dependsOn);
        if (before == null) {
            rows.add(new Row(rule, counted(starts.of(successor)), 0, 0));
            return;
        }
        for (var start : starts.of(successor)) {
            var period = starts.period(start);
            var begun = starts.of(successor).stream()
                    .filter(other -> starts.period(other) <= period)
                    .map(other -> new Term(other, 1));
            var finished = starts.of(before).stream()
                    .filter(other -> starts.finish(other) <= period)
                    .map(other -> new Term(other, -1));
            rows.add(new Row(rule, Stream.concat(begun, finished).toList(), Long.MIN_VALUE, 0));
        }
    }

    private void addExclusions() {
        var done = new HashSet<Set<Integer>>();
        for (var i = 0; i < input.candidates().size(); i++) {
            for (var excluded : starts.candidate(i).ties().excludes()) {
                var other = starts.find(excluded);
                if (other != null && other != i && done.add(Set.of(i, other))) {
                    addExclusion(i, other);
                }
            }
        }
    }

    private void addExclusion(int one, int other) {
        if (starts.candidate(one).underWay() && starts.candidate(other).underWay()) {
            return;
        }
        var both = new ArrayList<>(starts.of(one));
        both.addAll(starts.of(other));
        var rule = new PlanRule.Exclusion(
                starts.candidate(one).id(), starts.candidate(other).id());
        rows.add(new Row(rule, counted(both), 0, 1));
    }

    private void addPots() {
        for (var pot : input.rules().pots()) {
            var paid = starts.ofAll(candidate -> candidate.needs().potId().equals(pot.id()));
            for (var period = 0; period < input.horizon().periods(); period++) {
                var at = period;
                var terms = terms(paid, start -> {
                    var costs = starts.candidateOf(start).needs().costs();
                    var offset = at - starts.period(start);
                    return offset >= 0 && offset < costs.size() ? costs.get(offset) : 0;
                });
                addLimit(
                        new PlanRule.PotLimit(pot.id(), period),
                        terms,
                        pot.money().get(period));
            }
        }
    }

    private void addCapacities() {
        var all = starts.ofAll(candidate -> true);
        for (var capacity : input.rules().capacities()) {
            for (var period = 0; period < input.horizon().periods(); period++) {
                var at = period;
                var terms = terms(all, start -> {
                    var needs = starts.candidateOf(start).needs();
                    var offset = at - starts.period(start);
                    return offset < 0 || offset >= needs.duration() ? 0 : needs.effort(capacity.skill(), offset);
                });
                var rule = new PlanRule.CapacityLimit(capacity.skill(), period);
                addLimit(rule, terms, capacity.hundredths().get(period));
            }
        }
    }

    private void addCategories() {
        for (var limit : input.rules().categoryMix()) {
            var terms = counted(starts.ofAll(candidate -> candidate.category() == limit.category()));
            if (limit.minimum() != null) {
                var rule = new PlanRule.CategoryMinimum(limit.category());
                rows.add(new Row(rule, terms, limit.minimum(), Long.MAX_VALUE));
            }
            if (limit.maximum() != null) {
                addLimit(new PlanRule.CategoryMaximum(limit.category()), terms, limit.maximum());
            }
        }
    }

    private void addRiskLimit() {
        var limit = input.rules().riskLimit();
        if (limit != null) {
            var free = starts.ofAll(candidate ->
                    !candidate.underWay() && input.mustDo(candidate.id()).isEmpty());
            var terms = terms(free, start -> {
                var candidate = starts.candidateOf(start);
                return input.riskWeight(candidate) * (candidate.risk() - limit);
            });
            addLimit(new PlanRule.RiskLimit(), terms, 0);
        }
    }

    private void addLimit(PlanRule rule, List<Term> terms, long upper) {
        if (!terms.isEmpty()) {
            rows.add(new Row(rule, terms, Long.MIN_VALUE, upper));
        }
    }

    private static List<Term> counted(List<Integer> starts) {
        return terms(starts, start -> 1);
    }

    private static List<Term> terms(List<Integer> starts, ToLongFunction<Integer> coefficient) {
        return starts.stream()
                .map(start -> new Term(start, coefficient.applyAsLong(start)))
                .filter(term -> term.coefficient() != 0)
                .toList();
    }
}
