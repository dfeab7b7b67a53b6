package dev.waymark.initiative.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.initiative.strategy.Alignment.WeightedGoal;
import dev.waymark.rest.number.Precision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlignmentTest {

    private static final List<GoalLevel> LEVELS = List.of(GoalLevel.values());
    private static final WeightedGoal GROW = goal(1, GoalLevel.CORPORATE, 2);
    private static final WeightedGoal KEEP = goal(2, GoalLevel.CORPORATE, 1);
    private static final WeightedGoal ANSWER = goal(3, GoalLevel.DEPARTMENTAL, 1);
    private static final WeightedGoal RENEW = goal(4, GoalLevel.IT, 5);
    private static final List<WeightedGoal> GOALS = List.of(GROW, KEEP, ANSWER, RENEW);

    @Test
    void isTheLeastOfTheLevelsWeightedMeans() {
        var alignment = Alignment.of(
                GOALS, Map.of(GROW.goalId(), 90.0, KEEP.goalId(), 60.0, ANSWER.goalId(), 70.0, RENEW.goalId(), 50.0));

        assertThat(alignment.levels()).extracting(Alignment.LevelMean::mean).containsExactly(80.0, 70.0, 50.0);
        assertThat(alignment.value()).isEqualTo(50);
        assertThat(alignment.unservedLevels()).isEmpty();
    }

    @Test
    void aGoalNotServedCountsAsNought() {
        var alignment = Alignment.of(GOALS, Map.of(GROW.goalId(), 90.0, ANSWER.goalId(), 100.0, RENEW.goalId(), 100.0));

        assertThat(alignment.value()).isEqualTo(60);
        assertThat(alignment.levels().getFirst().terms()).hasSize(2);
    }

    @Test
    void aLevelThatIsNotServedMakesItNought() {
        var alignment = Alignment.of(GOALS, Map.of(GROW.goalId(), 90.0, ANSWER.goalId(), 70.0));

        assertThat(alignment.value()).isEqualTo(0.0);
        assertThat(alignment.unservedLevels()).containsExactly(GoalLevel.IT);
    }

    @Test
    void aGoalServedByNoughtIsNotServed() {
        var alignment = Alignment.of(GOALS, Map.of(RENEW.goalId(), 0.0));

        assertThat(alignment.unservedLevels()).containsExactly(GoalLevel.values());
    }

    @Test
    void isUnknownWhereALevelHasNoGoal() {
        var alignment = Alignment.of(List.of(GROW, ANSWER), Map.of(GROW.goalId(), 90.0, ANSWER.goalId(), 70.0));

        assertThat(alignment.value()).isNull();
        assertThat(alignment.levels().getLast().mean()).isNull();
        assertThat(alignment.unservedLevels()).containsExactly(GoalLevel.IT);
    }

    @Test
    void servingAGoalMoreNeverLowersIt() {
        var random = new SplittableRandom(8);
        for (int i = 0; i < 300; i++) {
            var goals = new ArrayList<WeightedGoal>();
            var served = new HashMap<UUID, Double>();
            for (int g = 0; g < 9; g++) {
                var goal = goal(g, List.of(GoalLevel.values()).get(g % 3), 0.1 + random.nextDouble(5));
                goals.add(goal);
                if (random.nextBoolean()) {
                    served.put(goal.goalId(), random.nextDouble(50));
                }
            }
            var before = Alignment.of(goals, served).value();
            served.merge(new UUID(0, random.nextInt(9)), 40.0, Double::sum);
            var after = Alignment.of(goals, served).value();

            assertThat(after).isBetween(before - 1e-12, 100.0);
        }
    }

    @Test
    void doesNotChangeWhenAllWeightsAreScaled() {
        var served = Map.of(GROW.goalId(), 90.0, KEEP.goalId(), 30.0, ANSWER.goalId(), 95.0, RENEW.goalId(), 99.0);
        var scaled = GOALS.stream()
                .map(goal -> new WeightedGoal(goal.goalId(), goal.level(), goal.weight() * 7))
                .toList();

        assertThat(Alignment.of(scaled, served).value())
                .isCloseTo(Alignment.of(GOALS, served).value(), within(1e-9));
    }

    @Test
    void neitherOrderNorScaleNorHalvesOfGoalsChangeADigit() {
        var random = new SplittableRandom(26);
        for (int i = 0; i < 300; i++) {
            var goals = new ArrayList<WeightedGoal>();
            var served = new HashMap<UUID, Double>();
            for (int id = 0; id < 12; id++) {
                goals.add(goal(id, LEVELS.get(id % LEVELS.size()), random.nextInt(1, 1000) / 10.0));
                served.put(new UUID(0, id), random.nextInt(1001) / 10.0);
            }
            var before = Alignment.of(goals, served).value();
            int factor = random.nextInt(2, 50);
            goals.replaceAll(goal -> new WeightedGoal(goal.goalId(), goal.level(), goal.weight() * factor));
            var split = goals.removeFirst();
            served.put(new UUID(0, 99), served.get(split.goalId()));
            goals.add(new WeightedGoal(split.goalId(), split.level(), split.weight() / 2));
            goals.add(goal(99, split.level(), split.weight() / 2));
            Collections.shuffle(goals, new Random(i));

            assertThat(Precision.rounded(Alignment.of(goals, served).value())).isEqualTo(Precision.rounded(before));
        }
    }

    @Test
    void refusesAGoalWithoutWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> goal(1, GoalLevel.IT, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> goal(1, GoalLevel.IT, Double.NaN));
    }

    @Test
    void aGoalThatNoInitiativeServesIsUncovered() {
        var all = GOALS.stream().map(WeightedGoal::goalId).toList();

        assertThat(UncoveredGoals.of(all, Set.of(GROW.goalId(), RENEW.goalId())).goalIds())
                .containsExactly(KEEP.goalId(), ANSWER.goalId());
    }

    private static WeightedGoal goal(int id, GoalLevel level, double weight) {
        return new WeightedGoal(new UUID(0, id), level, weight);
    }
}
