package dev.waymark.roadmap.planning.solve;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static dev.waymark.roadmap.planning.plan.PlanInputs.effort;
import static dev.waymark.roadmap.planning.plan.PlanInputs.inFlight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.plan.Displacement;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Planned;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import dev.waymark.roadmap.planning.why.WhyNot;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a left-out candidate would displace is found by searching with it.
class DisplacementsTest {

    @Test
    void theBestRoadmapWithTheCandidateSaysWhatItCosts() {
        var inputs = PlanInputs.over(1)
                .pot(POT, 100)
                .capacity("java", 100)
                .add(effort(candidate("A", 30, 1, 40), "java", 60))
                .add(effort(candidate("B", 20, 1, 30), "java", 40))
                .add(effort(candidate("C", 29, 1, 60), "java", 60));

        var why = whyNot(inputs, "C");

        assertThat(why.displacement()).isEqualTo(new Displacement(true, List.of("A"), 10_000L, true));
        assertThat(why.reasons())
                .contains("with it the roadmap is worth 1.00 points less and leaves out A “Initiative A”");
    }

    @Test
    void severalItemsMakeRoomTogetherButNoneThatIsNotNeeded() {
        var inputs = PlanInputs.over(1)
                .pot(POT, 100)
                .add("S1", 5, 1, 30)
                .add("S2", 6, 1, 30)
                .add("S3", 7, 1, 30)
                .add(inFlight(candidate("F", 1, 1, 10), 0))
                .add("big", 4, 1, 60);

        assertThat(whyNot(inputs, "big").displacement())
                .isEqualTo(new Displacement(true, List.of("S1", "S2"), 70_000L, true));
    }

    @Test
    void whatDependsOnADisplacedItemGoesWithItAndOwnDependenciesStay() {
        var inputs = PlanInputs.over(2)
                .pot(POT, 50, 50)
                .add("base", 1, 1, 50)
                .add(dependsOn(candidate("top", 8, 1, 50), "base"))
                .add("new", 5, 1, 50);
        assertThat(whyNot(inputs, "new").displacement())
                .isEqualTo(new Displacement(true, List.of("top"), 30_000L, true));

        var needing = PlanInputs.over(2)
                .pot(POT, 50, 50)
                .add("base", 1, 1, 50)
                .add("other", 8, 1, 50)
                .add(dependsOn(candidate("new", 5, 1, 50), "base"));
        assertThat(whyNot(needing, "new").displacement())
                .isEqualTo(new Displacement(true, List.of("other"), 30_000L, true));
    }

    @Test
    void whatMustStayMakesNoRoom() {
        var inputs = PlanInputs.over(1)
                .pot(POT, 100)
                .add(inFlight(candidate("F", 1, 1, 50), 0))
                .add("law", 1, 1, 50)
                .add("new", 90, 1, 50)
                .mustDo("law", 0);

        var why = whyNot(inputs, "new");

        assertThat(why.displacement()).isEqualTo(Displacement.IMPOSSIBLE);
        assertThat(why.reasons()).contains("no roadmap that keeps all rules holds it");
        assertThat(Objects.requireNonNull(why.way()).money()).isEqualTo(5_000);
    }

    @Test
    void noPlanWithTheCandidateLosesLess() {
        for (var seed = 0; seed < 60; seed++) {
            var input = PlanInputs.random(seed, 4, 3).build();
            if (Checked.solve(input) instanceof Planned planned) {
                var plans = BruteForce.plans(input).toList();
                for (var candidate : input.candidates()) {
                    if (!planned.plan().contains(candidate.id())) {
                        check(input, plans, planned, candidate);
                    }
                }
            }
        }
    }

    @Test
    void ruinAndRecreateFindsThePlansOfMostCandidatesAndNoneIsBetterThanTheBest() {
        var best = 0;
        var all = 0;
        for (var seed = 0; seed < 12; seed++) {
            var input = PlanInputs.random(seed, 5, 3).build();
            var model = PlanModel.of(input);
            var bound = PlanBound.of(model);
            if (bound != null && Checked.solve(input) instanceof Planned planned) {
                var found = Displacements.found(model, PlanMonitor.NONE, planned.plan(), bound);
                for (var proven : planned.displacements().entrySet()) {
                    all++;
                    best += agrees(proven.getValue(), found.get(proven.getKey())) ? 1 : 0;
                }
            }
        }
        assertThat(best).isGreaterThan(all * 9 / 10);
    }

    /// Whether what was found is as good as what was proven; it must not be better.
    private static boolean agrees(Displacement proven, @Nullable Displacement found) {
        if (found == null || proven.cost() == null || found.cost() == null) {
            assertThat(found == null || !found.possible() == !proven.possible()).isTrue();
            return !proven.possible();
        }
        assertThat(found.proven()).isFalse();
        assertThat(found.cost()).isGreaterThanOrEqualTo(proven.cost());
        return found.cost().equals(proven.cost());
    }

    @Test
    void everyLeftOutCandidateOfALargePlanHasADisplacementThatKeepsAllRules() {
        var input = LargePlans.of(3, 100, new SearchLimits(1, 0.5));
        var model = PlanModel.of(input);
        var bound = Objects.requireNonNull(PlanBound.of(model));
        var greedy = GreedyPlan.of(input).plan();
        var search = new RuinAndRecreate(model, bound, greedy, 1, () -> false);

        for (var candidate : input.candidates()) {
            if (!greedy.contains(candidate.id())) {
                var plan = search.holding(candidate.id(), 0.002).orElseThrow();

                assertThat(plan.contains(candidate.id())).as(candidate.id()).isTrue();
                assertThat(PlanCheck.violations(input, plan)).as(candidate.id()).isEmpty();
            }
        }
    }

    private static void check(PlanInput input, List<Plan> plans, Planned planned, PlanCandidate candidate) {
        var with = plans.stream().filter(plan -> plan.contains(candidate.id())).toList();
        var best = with.stream().mapToLong(plan -> plan.value(input)).max();
        var displacement = planned.displacements().get(candidate.id());

        assertThat(displacement).isNotNull();
        assertThat(displacement.possible()).isEqualTo(best.isPresent());
        assertThat(with.stream().anyMatch(plan -> leavesOut(planned.plan(), plan, displacement.ids())))
                .as("without what is displaced there is room beside all others")
                .isEqualTo(displacement.possible());
        if (best.isPresent()) {
            assertThat(displacement.cost()).isEqualTo(planned.value() - best.getAsLong());
            assertThat(displacement.proven()).isTrue();
        }
    }

    /// Whether a plan has all items of another one but these.
    private static boolean leavesOut(Plan items, Plan plan, List<String> ids) {
        return items.placements().stream()
                .map(Plan.Placement::candidateId)
                .allMatch(id -> plan.contains(id) != ids.contains(id));
    }

    private static WhyNot whyNot(PlanInputs inputs, String id) {
        var input = inputs.build();
        var planned = Checked.plan(input);
        return WhyNot.of(input, planned.plan(), planned.displacements()).stream()
                .filter(why -> why.candidateId().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
