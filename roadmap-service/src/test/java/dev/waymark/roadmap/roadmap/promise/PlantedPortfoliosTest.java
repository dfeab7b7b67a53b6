package dev.waymark.roadmap.roadmap.promise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.period.Horizon;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Needs;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Ties;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Worth;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanObjective;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.planning.plan.PlanRules.Pot;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import dev.waymark.roadmap.roadmap.promise.ShrunkValues.Estimate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Portfolios whose true values are known, because they were drawn first: each estimate is unbiased, and the
/// service's own greedy plan chooses among them, as in every search. What is realised is compared with what
/// was estimated and with what was promised.
class PlantedPortfoliosTest {

    private static final int PORTFOLIOS = 500;
    private static final long UNIT = 100_000;

    private record Planted(PlanCandidate candidate, double truth, UncertainValue estimate) {}

    /// Sums over the chosen of all portfolios.
    private static final class Sums {
        private double realised;
        private double estimated;
        private double promised;

        private double bias(double said) {
            return 100 * (realised - said) / realised;
        }
    }

    /// What is compared: the plan's choice, and all candidates, of which nothing is chosen.
    private record Outcome(Sums chosen, Sums all) {

        private void print(String portfolios) {
            System.out.printf(
                    Locale.ROOT,
                    "planted portfolios, %s: realised − estimated %.2f %%, realised − promised %.2f %% of what was realised;"
                            + " of all candidates %.2f %% and %.2f %%%n",
                    portfolios,
                    chosen.bias(chosen.estimated),
                    chosen.bias(chosen.promised),
                    all.bias(all.estimated),
                    all.bias(all.promised));
        }
    }

    @Test
    void whatIsPromisedIsRealisedOnAverage() {
        var outcome = outcome(48, 30, 80);
        outcome.print("48 candidates, errors 30 to 80");

        assertThat(outcome.all().bias(outcome.all().estimated))
                .as("each estimate is unbiased")
                .isBetween(-1.0, 1.0);
        assertThat(outcome.chosen().bias(outcome.chosen().estimated))
                .as("the best of them promise too much")
                .isLessThan(-10);
        assertThat(outcome.chosen().bias(outcome.chosen().promised))
                .as("shrunk")
                .isBetween(-1.0, 1.0);
        assertThat(outcome.all().bias(outcome.all().promised))
                .as("shrunk, where nothing is chosen")
                .isBetween(-1.0, 1.0);
    }

    @Test
    void ofFewVeryUncertainCandidatesTooMuchIsPromisedStill() {
        var outcome = outcome(24, 60, 120);
        outcome.print("24 candidates, errors 60 to 120");

        var raw = outcome.chosen().bias(outcome.chosen().estimated);
        assertThat(raw).isLessThan(-25);
        assertThat(outcome.chosen().bias(outcome.chosen().promised)).isBetween(raw / 8, 0.0);
    }

    private static Outcome outcome(int candidates, double least, double most) {
        var outcome = new Outcome(new Sums(), new Sums());
        for (var seed = 0; seed < PORTFOLIOS; seed++) {
            var planted = planted(new SplittableRandom(seed), candidates, least, most);
            var plan =
                    GreedyPlan.of(input(planted.stream().map(Planted::candidate).toList()));
            assertThat(plan.keepsRules()).isTrue();
            var shrunk = ShrunkValues.of(planted.stream()
                    .map(each -> new Estimate(each.candidate().category(), each.estimate()))
                    .toList());
            for (var i = 0; i < planted.size(); i++) {
                var promise = shrunk.values().get(i).promise();
                add(outcome.all(), planted.get(i), promise);
                if (plan.plan().contains(planted.get(i).candidate().id())) {
                    add(outcome.chosen(), planted.get(i), promise);
                }
            }
        }
        return outcome;
    }

    private static void add(Sums sums, Planted planted, double promise) {
        sums.realised += planted.truth();
        sums.estimated += planted.estimate().estimate();
        sums.promised += promise;
    }

    /// Classes differ around 150 by 50, true values within a class by 50, and estimates miss them by errors
    /// whose standard deviations lie between the two that are given.
    private static List<Planted> planted(RandomGenerator random, int candidates, double least, double most) {
        var categories = List.of(Category.values());
        Map<Category, Double> means = new EnumMap<>(Category.class);
        for (var category : categories) {
            means.put(category, 150 + 50 * random.nextGaussian());
        }
        var planted = new ArrayList<Planted>();
        for (var i = 0; i < candidates; i++) {
            var category = categories.get(random.nextInt(categories.size()));
            var truth = means.get(category) + 50 * random.nextGaussian();
            var error = random.nextDouble(least, most);
            var estimate = truth + error * random.nextGaussian();
            planted.add(new Planted(
                    candidate("I" + i, category, Math.round(estimate * UNIT), random.nextLong(50, 150)),
                    truth,
                    UncertainValue.of(
                            estimate, estimate - UncertainValue.Z_90 * error, estimate + UncertainValue.Z_90 * error)));
        }
        return planted;
    }

    private static PlanCandidate candidate(String id, Category category, long value, long cost) {
        return new PlanCandidate(
                id,
                id,
                "Initiative " + id,
                category,
                0,
                null,
                new Worth(0, value, 0),
                new Needs(1, "pot", List.of(cost), List.of()),
                new Ties(List.of(), List.of()));
    }

    /// Four quarters with money for two candidates of five.
    private static PlanInput input(List<PlanCandidate> candidates) {
        var quarter = 100L * candidates.size() / 10;
        return new PlanInput(
                new Horizon(PlanningPeriod.parse("2027-Q1"), 4),
                "EUR",
                new PlanObjective(0, 1, 0, 0.98, 10 * UNIT),
                candidates,
                new PlanRules(
                        List.of(new Pot("pot", "Pot", List.of(quarter, quarter, quarter, quarter))),
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                null,
                new SearchLimits(1, 1));
    }
}
