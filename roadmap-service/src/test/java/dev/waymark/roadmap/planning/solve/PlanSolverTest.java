package dev.waymark.roadmap.planning.solve;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.classed;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static dev.waymark.roadmap.planning.plan.PlanInputs.effort;
import static dev.waymark.roadmap.planning.plan.PlanInputs.excludes;
import static dev.waymark.roadmap.planning.plan.PlanInputs.inFlight;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.PlanMonitor;
import dev.waymark.roadmap.planning.plan.PlanOutcome;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Infeasible;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Planned;
import dev.waymark.roadmap.planning.plan.PlanRule;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanSolverTest {

    private static PlanOutcome solve(PlanInputs inputs) {
        return Checked.solve(inputs.build());
    }

    private static Planned planned(PlanInputs inputs) {
        var outcome = solve(inputs);
        assertThat(outcome).isInstanceOf(Planned.class);
        return (Planned) outcome;
    }

    @Test
    void theBestSetIsFoundWhereGreedyFails() {
        var planned = planned(PlanInputs.over(1)
                .pot(POT, 100)
                .add("A", 60, 1, 60)
                .add("B", 48, 1, 50)
                .add("C", 48, 1, 50));
        assertThat(planned.plan()).isEqualTo(Plan.of(Map.of("B", 0, "C", 0)));
        assertThat(planned.optimal()).isTrue();
        assertThat(planned.value()).isEqualTo(960_000);
        assertThat(planned.bound()).isEqualTo(960_000);
        assertThat(planned.gapPercent()).isZero();
        assertThat(planned.greedyValue()).isEqualTo(600_000);
        assertThat(planned.gainOverGreedyPercent()).isCloseTo(60, within(1e-9));
    }

    @Test
    void earlierIsWorthMoreAndMoneyLimitsEveryPeriod() {
        var planned = planned(PlanInputs.over(3)
                .discount(0.9)
                .pot(POT, 50, 50, 50)
                .add("A", 10, 1, 50)
                .add("B", 30, 1, 50)
                .add("C", 20, 1, 50));
        assertThat(planned.plan()).isEqualTo(Plan.of(Map.of("B", 0, "C", 1, "A", 2)));
        assertThat(planned.value()).isEqualTo(270_000 + 162_000 + 72_900);
    }

    @Test
    void anAnnouncedStartIsKeptUnlessMovingGainsMoreThanItCosts() {
        var announced = Map.of("A", 1);
        var inputs = PlanInputs.over(2).discount(0.9).pot(POT, 50, 50).add("A", 20, 1, 50);

        // 20 · 0.9 = 18 points in the first quarter, 16.2 in the second
        assertThat(planned(inputs).plan()).isEqualTo(Plan.of(Map.of("A", 0)));
        var moved = planned(inputs.announced(1.7, announced));
        assertThat(moved.plan()).isEqualTo(Plan.of(Map.of("A", 0)));
        assertThat(moved.value()).isEqualTo(180_000);
        var kept = planned(inputs.announced(1.9, announced));
        assertThat(kept.plan()).isEqualTo(Plan.of(announced));
        assertThat(kept.value()).isEqualTo(162_000 + 19_000);
    }

    @Test
    void anAnnouncedInitiativeIsNotReplacedForLessThanItCosts() {
        var inputs = PlanInputs.over(1).pot(POT, 50).add("A", 20, 1, 50).add("B", 21, 1, 50);

        assertThat(planned(inputs.announced(0.9, Map.of("A", 0))).plan()).isEqualTo(Plan.of(Map.of("B", 0)));
        assertThat(planned(inputs.announced(1.1, Map.of("A", 0))).plan()).isEqualTo(Plan.of(Map.of("A", 0)));
    }

    @Test
    void dependenciesAreFinishedBeforeTheirSuccessorsStart() {
        var planned = planned(PlanInputs.over(3)
                .pot(POT, 100, 100, 100)
                .add("base", -5, 2, 10)
                .add(dependsOn(candidate("top", 40, 1, 10), "base")));
        assertThat(planned.plan()).isEqualTo(Plan.of(Map.of("base", 0, "top", 2)));
        var blocked = planned(PlanInputs.over(3).pot(POT, 9, 9, 9).add(dependsOn(candidate("A", 40, 1, 1), "gone")));
        assertThat(blocked.plan().placements()).isEmpty();
        assertThat(blocked.optimal()).isTrue();
    }

    @Test
    void everyOtherRuleIsKept() {
        var inputs = PlanInputs.over(2)
                .pot(POT, 100, 100)
                .capacity("java", 50, 50)
                .mix(Category.COMPLIANCE, 1, null)
                .mix(Category.STRATEGIC, null, 0)
                .riskLimit(3000)
                .add(inFlight(candidate("flying", 5, 2, 20, 20), -1))
                .add(classed(effort(candidate("bold", 99, 1, 10), "java", 10), Category.STRATEGIC, 0))
                .add(classed(effort(candidate("rule", 1, 1, 10), "java", 10), Category.COMPLIANCE, 0))
                .add(classed(effort(candidate("risky", 90, 1, 40), "java", 30), Category.GROWTH, 9000))
                .add(classed(effort(candidate("safe", 20, 1, 40), "java", 30), Category.GROWTH, 2000))
                .add(classed(excludes(candidate("twin", 19, 1, 1), "safe"), Category.GROWTH, 2000));
        assertThat(planned(inputs).plan()).isEqualTo(Plan.of(Map.of("flying", -1, "rule", 0, "safe", 0)));
    }

    @Test
    void mustDosAreDoneInTimeEvenAtALoss() {
        var planned = planned(PlanInputs.over(3)
                .pot(POT, 50, 50, 50)
                .add("law", -10, 1, 50)
                .add("good", 50, 1, 50)
                .mustDo("law", 1)
                .discount(0.9));
        assertThat(planned.plan()).isEqualTo(Plan.of(Map.of("good", 0, "law", 1)));
    }

    @Test
    void shadowPricesSayWhatMoreMoneyWouldBeWorth() {
        var planned =
                planned(PlanInputs.over(1).pot(POT, 150).add("A", 60, 1, 100).add("B", 60, 1, 100));
        assertThat(planned.plan().placements()).hasSize(1);
        assertThat(planned.shadowPrices()).singleElement().satisfies(price -> {
            assertThat(price.rule()).isEqualTo(new PlanRule.PotLimit(POT, 0));
            assertThat(price.perUnit()).isCloseTo(60.0, within(1e-6));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void bruteForceFindsNothingBetter(int block) {
        for (var seed = 6 * block; seed < 6 * (block + 1); seed++) {
            var input =
                    PlanInputs.random(seed, seed % 6 == 0 ? 8 : 4 + seed % 3, 3).build();
            var best = BruteForce.best(input);
            switch (Checked.solve(input)) {
                case Planned planned -> {
                    assertThat(planned.value()).as("seed %d", seed).isEqualTo(best);
                    assertThat(planned.optimal()).isTrue();
                    assertThat(PlanCheck.violations(input, planned.plan())).isEmpty();
                }
                case Infeasible _ -> assertThat(best).as("seed %d", seed).isNull();
                case PlanOutcome.Undecided _, PlanOutcome.Cancelled _ -> throw new AssertionError("seed " + seed);
            }
        }
    }

    @Test
    void theSameInputGivesTheSamePlanEvenWhenTheLimitEndsTheSearch() {
        var inputs = PlanInputs.random(1, 60, 8).limits(11, 0.3);
        var first = planned(inputs);
        assertThat(first.optimal()).isFalse();
        assertThat(first.gapPercent()).isPositive();
        assertThat(planned(inputs)).isEqualTo(first);
    }

    @Test
    void anUnfinishedSearchStillGivesACheckedPlanWithAProvenBound() {
        var planned = planned(PlanInputs.random(2, 60, 8).limits(11, 0.5));
        assertThat(planned.bound()).isGreaterThanOrEqualTo(planned.value());
        assertThat(planned.gainOverGreedyPercent()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void progressNeverFallsAndEndsNearTheEnd() {
        var shares = new ArrayList<Double>();
        PlanSolver.solve(PlanInputs.random(1, 30, 6).build(), new PlanMonitor() {
            @Override
            public void progress(double share) {
                shares.add(share);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void onCancel(Runnable stop) {}
        });
        assertThat(shares).isSorted().hasSizeGreaterThan(3);
        assertThat(shares.getLast()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void aCancelledSearchEndsWithoutAPlan() {
        var outcome =
                PlanSolver.solve(PlanInputs.random(1, 60, 8).limits(11, 1000).build(), new PlanMonitor() {
                    private boolean cancelled;
                    private Runnable stop = () -> {};

                    @Override
                    public void progress(double share) {
                        if (share > 0.1) {
                            cancelled = true;
                            stop.run();
                        }
                    }

                    @Override
                    public boolean isCancelled() {
                        return cancelled;
                    }

                    @Override
                    public void onCancel(Runnable action) {
                        this.stop = action;
                    }
                });
        assertThat(outcome).isEqualTo(new PlanOutcome.Cancelled());
    }

    @Test
    void aSearchThatEndsTooSoonDecidesNothing() {
        assertThat(solve(PlanInputs.packing().limits(1, 0.01))).isEqualTo(new PlanOutcome.Undecided());
    }

    @Test
    void nothingToChooseFromIsAnEmptyPlan() {
        var planned = planned(PlanInputs.over(1).pot(POT, 5));
        assertThat(planned.plan().placements()).isEmpty();
        assertThat(planned.optimal()).isTrue();
        assertThat(planned.gainOverGreedyPercent()).isNull();
    }
}
