package dev.waymark.roadmap.roadmap.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.roadmap.difference.RankDifference.Ranked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankDifferenceTest {

    private static Ranked ranked(String key, double value, int rank) {
        return new Ranked(key, key, value, rank);
    }

    private static List<DifferenceReason> reasons(RankDifference difference) {
        return difference.reasons().stream().map(ItemDifference.Change::reason).toList();
    }

    @Test
    void whatMovedIsNamedWithItsReason() {
        var differences = RankDifference.between(
                List.of(
                        ranked("dates", 80, 1),
                        ranked("queues", 60, 2),
                        ranked("letters", 20, 3),
                        ranked("signs", 5, 4)),
                List.of(ranked("queues", 60, 1), ranked("dates", 50, 2), ranked("noise", 30, 3), ranked("signs", 5, 4)),
                key -> List.of());

        assertThat(differences)
                .extracting(RankDifference::title)
                .containsExactly("queues", "dates", "noise", "letters");
        assertThat(reasons(differences.get(0))).containsExactly(DifferenceReason.OTHERS_CHANGED);
        assertThat(differences.get(1).reasons().getFirst().text()).isEqualTo("Its points changed from 80.0 to 50.0.");
        assertThat(reasons(differences.get(2))).containsExactly(DifferenceReason.APPEARED);
        assertThat(differences.get(2).rankBefore()).isNull();
        assertThat(reasons(differences.get(3))).containsExactly(DifferenceReason.DISAPPEARED);
        assertThat(differences.get(3).valueAfter()).isNull();
    }

    @Test
    void aPlanOfTheLastCycleIsComparedByCodesAndNames() {
        var last = PlanInputs.over(2)
                .pot("P", 10, 10)
                .pot(PlanInputs.POT, 100, 100)
                .add("A", 10, 1, 5)
                .add("B", 10, 1, 5);
        var plan = new ComparedPlan(
                last.mustDo("A", 1).build(),
                Map.of("A", PlanningPeriod.parse("2027-Q1")),
                Map.of("C", List.of("x")),
                null);
        var now = PlanInputs.over(2)
                .pot(PlanInputs.POT, 100, 100)
                .add("A", 20, 1, 5)
                .build();

        var same = SameByCode.of(plan, now);

        assertThat(same).isEqualTo(plan);
        assertThat(new InputChanges(same, plan).ofPriority("A")).isEmpty();
        assertThat(new InputChanges(same, plan).ofPriority("Z")).isEmpty();
    }
}
