package dev.waymark.roadmap.planning.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.Horizon;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Effort;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Needs;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Ties;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Worth;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.PlanObjective;
import dev.waymark.roadmap.planning.plan.PlanOutcome;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Planned;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import dev.waymark.roadmap.planning.why.WhyNot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Limits hold to the last minor unit and the last hundredth of a person-day.
class ExactUnitsTest {

    @ParameterizedTest
    @CsvSource({
        "KWD, 33334, 100000, 2, 0.002 KWD",
        "EUR, 3334, 10000, 2, 0.02 EUR",
        "JPY, 34, 100, 2, 2 JPY",
        "KWD, 33333, 99999, 3, ''",
        "JPY, 1, 0, 0, 1 JPY"
    })
    void aPotPaysNotOneUnitMoreThanItHolds(String currency, long cost, long pot, int planned, String lacking) {
        var input = three(currency, new Needs(1, "P", List.of(cost), List.of()), pot, 0);

        var plan = solved(input);

        assertThat(plan.placements()).hasSize(planned);
        var why = WhyNot.of(input, plan, Map.of());
        assertThat(why).hasSize(3 - planned);
        assertThat(why).allSatisfy(each -> {
            assertThat(Objects.requireNonNull(each.way()).money()).isEqualTo((planned + 1) * cost - pot);
            assertThat(each.reasons())
                    .anySatisfy(text -> assertThat(text).contains("lacks %s for it in".formatted(lacking)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "3334, 10000, 2, 0.02 person-days",
        "4, 0, 0, 0.04 person-days",
        "3336, 10010, 3, ''",
        "3337, 10010, 2, 0.01 person-days"
    })
    void aSkillWorksNotOneHundredthMoreThanItHas(long effort, long capacity, int planned, String lacking) {
        var needs = new Needs(1, "P", List.of(0L), List.of(new Effort("java", effort)));
        var input = three("EUR", needs, 0, capacity);

        var plan = solved(input);

        assertThat(plan.placements()).hasSize(planned);
        assertThat(WhyNot.of(input, plan, Map.of()))
                .hasSize(3 - planned)
                .allSatisfy(each -> assertThat(each.reasons())
                        .anySatisfy(text -> assertThat(text).startsWith("skill java lacks %s for".formatted(lacking))));
    }

    @ParameterizedTest
    @CsvSource({"0, JPY", "1, EUR", "2, KWD", "3, CLF", "4, EUR"})
    void bruteForceFindsNothingBetterInOddUnits(int block, String currency) {
        for (var seed = 100 * block; seed < 100 * (block + 1); seed++) {
            var input = PlanInputs.odd(PlanInputs.random(seed, 3 + seed % 3, 3).build(), currency, seed);
            var best = BruteForce.best(input);
            switch (Checked.solve(input)) {
                case Planned planned -> {
                    assertThat(planned.value()).as("seed %d", seed).isEqualTo(best);
                    assertThat(planned.optimal()).isTrue();
                    assertThat(PlanCheck.violations(input, planned.plan())).isEmpty();
                }
                case PlanOutcome.Infeasible _ ->
                    assertThat(best).as("seed %d", seed).isNull();
                case PlanOutcome.Undecided _, PlanOutcome.Cancelled _ -> throw new AssertionError("seed " + seed);
            }
        }
    }

    @Test
    void amountsThatAddUpToMoreThanTheSolverCountsAreTooLarge() {
        var most = 1_000_000_000_000_000_000L;
        var few = three("EUR", new Needs(1, "P", List.of(most / 10), List.of()), most, 0);
        var many = three("EUR", new Needs(1, "P", List.of(most), List.of()), most, 0);

        assertThat(few.countable()).isTrue();
        assertThat(solved(few).placements()).hasSize(3);
        assertThat(many.countable()).isFalse();
        assertThatThrownBy(() -> PlanSolver.solve(many, PlanMonitor.NONE)).hasMessageContaining("too large");
    }

    private static Plan solved(PlanInput input) {
        var outcome = Checked.solve(input);
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Planned.class, planned -> assertThat(planned.optimal()).isTrue());
        return ((Planned) outcome).plan();
    }

    private static PlanInput three(String currency, Needs needs, long pot, long capacity) {
        var candidates = IntStream.range(0, 3)
                .mapToObj(i -> new PlanCandidate(
                        "I" + i,
                        "I" + i,
                        "Initiative",
                        Category.GROWTH,
                        0,
                        null,
                        new Worth(1000 + i, 0, 0),
                        needs,
                        new Ties(List.of(), List.of())))
                .toList();
        var rules = new PlanRules(
                List.of(new PlanRules.Pot("P", "Pot", List.of(pot))),
                List.of(new PlanRules.Capacity("java", List.of(capacity))),
                List.of(),
                List.of(),
                null);
        return new PlanInput(
                new Horizon(PlanningPeriod.parse("2027-Q1"), 1),
                currency,
                new PlanObjective(1, 0, 0, 1, 100),
                candidates,
                rules,
                null,
                new SearchLimits(1, 5));
    }
}
