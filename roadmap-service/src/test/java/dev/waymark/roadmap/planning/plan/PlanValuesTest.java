package dev.waymark.roadmap.planning.plan;

import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.effort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Effort;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Needs;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Ties;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Worth;
import dev.waymark.roadmap.planning.why.PlanUsage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanValuesTest {

    private static PlanCandidate worth(Worth worth, int duration) {
        return new PlanCandidate(
                "A",
                "A",
                "A",
                Category.GROWTH,
                0,
                null,
                worth,
                new Needs(duration, "CX", List.of(), List.of()),
                new Ties(List.of(), List.of()));
    }

    @Test
    void theExampleOfTheObjectiveIsReproduced() {
        var objective = new PlanObjective(1, 1, 0, 0.98, 10_000_000);
        var candidate = worth(new Worth(6000, 400_000_000, 0), 1);
        assertThat(objective.points(candidate)).isEqualTo(50);
        assertThat(objective.value(candidate, 1)).isEqualTo(480_200);
    }

    @Test
    void everyPartOfTheObjectiveHasItsUnit() {
        var candidate = worth(new Worth(6000, 400_000_000, 2550), 1);
        assertThat(new PlanObjective(1, 0, 0, 1, 10_000_000).points(candidate)).isEqualTo(60);
        assertThat(new PlanObjective(0, 1, 0, 1, 10_000_000).points(candidate)).isEqualTo(40);
        assertThat(new PlanObjective(0, 0, 1, 1, 10_000_000).points(candidate)).isEqualTo(25.5);
        assertThat(new PlanObjective(2, 0, 2, 1, 10_000_000).points(candidate)).isEqualTo(42.75);
    }

    @Test
    void whatFinishedBeforeTheHorizonIsNotDiscounted() {
        var objective = new PlanObjective(1, 0, 0, 0.5, 1);
        assertThat(objective.value(worth(new Worth(1000, 0, 0), 2), -3)).isEqualTo(100_000);
        assertThat(objective.value(worth(new Worth(1000, 0, 0), 2), -1)).isEqualTo(50_000);
    }

    @Test
    void anObjectiveNeedsAWeightAndADiscountBetweenZeroAndOne() {
        assertThatThrownBy(() -> new PlanObjective(0, 0, 0, 1, 1)).hasMessageContaining("not all 0");
        assertThatThrownBy(() -> new PlanObjective(-1, 2, 0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PlanObjective(1, 0, 0, 1.02, 1)).hasMessageContaining("discount 1.02");
        assertThatThrownBy(() -> new PlanObjective(1, 0, 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void effortIsSpreadEvenlyWithTheRemainderFirst() {
        var effort = new Effort("java", 11);
        assertThat(IntStream.range(0, 3).mapToLong(offset -> effort.inPeriod(offset, 3)))
                .containsExactly(4L, 4L, 3L);
    }

    @Test
    void aCandidateMustMakeSense() {
        assertThatThrownBy(() -> candidate("A", 1, 0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> candidate("A", 1, 1, -5)).hasMessageContaining("no cost negative");
        assertThatThrownBy(() -> effort(candidate("A", 1, 1), "java", -1)).hasMessageContaining("negative");
        assertThatThrownBy(() -> effort(effort(candidate("A", 1, 1), "java", 1), "java", 2))
                .hasMessageContaining("twice");
    }

    @Test
    void anInputNamesEveryThingOnceAndForEveryPeriod() {
        var twice = PlanInputs.over(1).pot(PlanInputs.POT, 1).add("A", 1, 1, 1).add("A", 2, 1, 1);
        assertThatThrownBy(twice::build).hasMessage("candidate A is given twice");
        assertThatThrownBy(PlanInputs.over(1).add("A", 1, 1, 1)::build).hasMessageContaining("paid from pot CX");
        assertThatThrownBy(PlanInputs.over(2).pot("CX", 5)::build).hasMessageContaining("each of the 2 periods");
        assertThatThrownBy(PlanInputs.over(1).mustDo("Z", 0)::build).hasMessage("must-do Z is no candidate");
        assertThatThrownBy(() -> PlanInputs.over(41)).hasMessageContaining("1 to 40 periods");
        assertThatThrownBy(() -> new SearchLimits(1, 0)).hasMessageContaining("above 0");
    }

    @Test
    void aPlanIsOrderedByStartThenById() {
        var plan =
                new Plan(List.of(new Plan.Placement("B", 1), new Plan.Placement("C", 0), new Plan.Placement("A", 1)));
        assertThat(plan.placements()).extracting(Plan.Placement::candidateId).containsExactly("C", "A", "B");
        assertThat(plan.startOf("B")).hasValue(1);
        assertThat(plan.contains("Z")).isFalse();
    }

    @Test
    void usageAddsUpPotsAndCapacities() {
        var input = PlanInputs.over(2)
                .pot(PlanInputs.POT, 100, 50)
                .capacity("java", 30, 30)
                .add(effort(candidate("A", 1, 2, 60, 40), "java", 25))
                .build();
        var usage = PlanUsage.of(input, new Plan(List.of(new Plan.Placement("A", 0))));
        assertThat(usage.pots().getFirst().periods())
                .containsExactly(
                        new PlanUsage.AmountInPeriod(0, 10_000, 6_000), new PlanUsage.AmountInPeriod(1, 5_000, 4_000));
        assertThat(usage.capacities().getFirst().periods())
                .containsExactly(new PlanUsage.DaysInPeriod(0, 300, 125), new PlanUsage.DaysInPeriod(1, 300, 125));
    }
}
