package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.plan.LateObligations;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.plan.PlanRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The linear model of a plan: one binary per candidate and start, and rows `lower ≤ Σ coefficient·start ≤ upper`.
///
/// Precedence is tight: up to every period t, the starts of a candidate do not outnumber those of its dependency that
/// are finished by t. An item in flight has the one start that it had.
final class PlanModel {

    /// A binary: the candidate (its index) starts in the period, for the value.
    record Start(int candidate, int period, long value) {}

    /// A term of a row: how often a start (its index) counts.
    record Term(int start, long coefficient) {}

    /// A row; without a rule it only says that a candidate starts once.
    record Row(@Nullable PlanRule rule, List<Term> terms, long lower, long upper) {}

    private final PlanInput input;
    private final List<Start> starts = new ArrayList<>();
    private final List<List<Integer>> startsOf = new ArrayList<>();
    private final Map<String, Integer> indexOf = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final LateObligations late;

    private PlanModel(PlanInput input) {
        this.input = input;
        this.late = LateObligations.of(input);
    }

    /// @throws IllegalArgumentException where the amounts are too large to be added up
    static PlanModel of(PlanInput input) {
        if (!input.countable()) {
            throw new IllegalArgumentException("the amounts of the plan are too large to be added up");
        }
        var model = new PlanModel(input);
        model.addStarts();
        model.addObligations();
        model.addDependencies();
        model.addExclusions();
        model.addPots();
        model.addCapacities();
        model.addCategories();
        model.addRiskLimit();
        return model;
    }

    List<Start> starts() {
        return starts;
    }

    List<Row> rows() {
        return rows;
    }

    PlanInput input() {
        return input;
    }

    /// The starts (their indices) of a candidate.
    List<Integer> startsOf(int candidate) {
        return startsOf.get(candidate);
    }

    List<Integer> startsOf(String candidateId) {
        return startsOf(indexOf(candidateId));
    }

    /// The candidates (their indices) that a candidate depends on, as far as there are such.
    int[] dependenciesOf(int candidate) {
        return candidate(candidate).ties().dependsOn().stream()
                .map(indexOf::get)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The starts (their indices) of a plan.
    IntStream chosen(Plan plan) {
        return IntStream.range(0, starts.size()).filter(i -> {
            var placed = plan.startOf(candidateOf(i).id());
            return placed.isPresent() && placed.getAsInt() == starts.get(i).period();
        });
    }

    private PlanCandidate candidate(int index) {
        return input.candidates().get(index);
    }

    private PlanCandidate candidateOf(int start) {
        return candidate(starts.get(start).candidate());
    }

    private int indexOf(String candidateId) {
        var index = indexOf.get(candidateId);
        if (index == null) {
            throw new IllegalArgumentException("%s is no candidate of this plan".formatted(candidateId));
        }
        return index;
    }

    private void addStarts() {
        for (var i = 0; i < input.candidates().size(); i++) {
            var candidate = candidate(i);
            indexOf.put(candidate.id(), i);
            startsOf.add(new ArrayList<>());
            var since = candidate.inFlightStart();
            var first = since == null ? 0 : since;
            var last = since == null
                    ? input.horizon().periods() - candidate.needs().duration()
                    : since;
            for (var period = first; period <= last; period++) {
                startsOf.get(i).add(starts.size());
                starts.add(new Start(i, period, input.objective().value(candidate, period)));
            }
            rows.add(new Row(null, terms(startsOf.get(i), start -> 1), 0, 1));
        }
    }

    private void addObligations() {
        for (var i = 0; i < input.candidates().size(); i++) {
            if (candidate(i).underWay()) {
                rows.add(new Row(new PlanRule.InFlight(candidate(i).id()), terms(startsOf.get(i), start -> 1), 1, 1));
            }
        }
        for (var mustDo : input.rules().mandatory()) {
            addMustDo(mustDo);
        }
    }

    private void addMustDo(PlanRules.MustDo mustDo) {
        var index = indexOf(mustDo.candidateId());
        var late = this.late.includes(mustDo.candidateId());
        var allowed = startsOf.get(index).stream()
                .filter(start -> late
                        || candidate(index).finishIfStarted(starts.get(start).period()) - 1 <= mustDo.latest())
                .toList();
        rows.add(new Row(new PlanRule.MustFinish(mustDo.candidateId()), terms(allowed, start -> 1), 1, 1));
    }

    /// How long the late obligations wait for their start; no terms where there are none that could come later.
    List<Term> waiting() {
        return terms(
                all(candidate -> !candidate.underWay() && late.includes(candidate.id())),
                start -> starts.get(start).period());
    }

    /// From now on the late obligations may not wait longer.
    void limitWaiting(long periods) {
        rows.add(new Row(null, waiting(), Long.MIN_VALUE, periods));
    }

    private void addDependencies() {
        for (var i = 0; i < input.candidates().size(); i++) {
            if (!candidate(i).underWay()) {
                for (var dependsOn : new HashSet<>(candidate(i).ties().dependsOn())) {
                    addDependency(i, dependsOn);
                }
            }
        }
    }

    private void addDependency(int successor, String dependsOn) {
        var rule = new PlanRule.Dependency(candidate(successor).id(), dependsOn);
        var before = indexOf.get(dependsOn);
        if (before == null) {
            rows.add(new Row(rule, terms(startsOf.get(successor), start -> 1), 0, 0));
            return;
        }
        for (var start : startsOf.get(successor)) {
            var period = starts.get(start).period();
            var begun = startsOf.get(successor).stream()
                    .filter(other -> starts.get(other).period() <= period)
                    .map(other -> new Term(other, 1));
            var finished = startsOf.get(before).stream()
                    .filter(other ->
                            candidateOf(other).finishIfStarted(starts.get(other).period()) <= period)
                    .map(other -> new Term(other, -1));
            rows.add(new Row(rule, Stream.concat(begun, finished).toList(), Long.MIN_VALUE, 0));
        }
    }

    private void addExclusions() {
        var done = new HashSet<Set<Integer>>();
        for (var i = 0; i < input.candidates().size(); i++) {
            for (var excluded : candidate(i).ties().excludes()) {
                var other = indexOf.get(excluded);
                if (other == null || other == i || !done.add(Set.of(i, other))) {
                    continue;
                }
                if (!candidate(i).underWay() || !candidate(other).underWay()) {
                    var both = new ArrayList<>(startsOf.get(i));
                    both.addAll(startsOf.get(other));
                    var rule = new PlanRule.Exclusion(
                            candidate(i).id(), candidate(other).id());
                    rows.add(new Row(rule, terms(both, start -> 1), 0, 1));
                }
            }
        }
    }

    private void addPots() {
        for (var pot : input.rules().pots()) {
            for (var period = 0; period < input.horizon().periods(); period++) {
                var at = period;
                var terms = terms(all(candidate -> candidate.needs().potId().equals(pot.id())), start -> {
                    var costs = candidateOf(start).needs().costs();
                    var offset = at - starts.get(start).period();
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
        for (var capacity : input.rules().capacities()) {
            for (var period = 0; period < input.horizon().periods(); period++) {
                var at = period;
                var terms = terms(all(candidate -> true), start -> {
                    var needs = candidateOf(start).needs();
                    var offset = at - starts.get(start).period();
                    return offset < 0 || offset >= needs.duration() ? 0 : needs.effort(capacity.skill(), offset);
                });
                var rule = new PlanRule.CapacityLimit(capacity.skill(), period);
                addLimit(rule, terms, capacity.hundredths().get(period));
            }
        }
    }

    private void addCategories() {
        for (var limit : input.rules().categoryMix()) {
            var terms = terms(all(isOf(limit.category())), start -> 1);
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
            var free = all(candidate ->
                    !candidate.underWay() && input.mustDo(candidate.id()).isEmpty());
            var terms = terms(free, start -> {
                var candidate = candidateOf(start);
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

    private static Predicate<PlanCandidate> isOf(Category category) {
        return candidate -> candidate.category() == category;
    }

    private List<Integer> all(Predicate<PlanCandidate> wanted) {
        var found = new ArrayList<Integer>();
        for (var i = 0; i < input.candidates().size(); i++) {
            if (wanted.test(candidate(i))) {
                found.addAll(startsOf.get(i));
            }
        }
        return found;
    }

    private static List<Term> terms(List<Integer> starts, ToLongFunction<Integer> coefficient) {
        return starts.stream()
                .map(start -> new Term(start, coefficient.applyAsLong(start)))
                .filter(term -> term.coefficient() != 0)
                .toList();
    }
}
