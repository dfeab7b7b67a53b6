package dev.waymark.roadmap.roadmap.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {

    private static final String A = "00000000-0000-7000-8000-00000000000a";
    private static final String B = "00000000-0000-7000-8000-00000000000b";
    private static final String C = "00000000-0000-7000-8000-00000000000c";
    private static final PlanningPeriod Q1 = PlanningPeriod.parse("2027-Q1");

    private static PlanInputs inputs() {
        return PlanInputs.over(4).pot(PlanInputs.POT, 100, 100, 100, 100);
    }

    private static ComparedPlan plan(PlanInput input, Map<String, Integer> starts, Map<String, List<String>> missing) {
        var periods = new java.util.HashMap<String, PlanningPeriod>();
        starts.forEach((id, start) -> periods.put(id, Q1.plus(start)));
        return new ComparedPlan(input, periods, missing, 0.5);
    }

    private static List<DifferenceReason> reasons(PlanDifference difference) {
        return difference.items().getFirst().reasons().stream()
                .map(ItemDifference.Change::reason)
                .toList();
    }

    @Test
    void whatStaysWhereItIsIsNoDifference() {
        var input = inputs().add(A, 10, 1, 5).build();
        var difference = PlanDifference.between(
                plan(input, Map.of(A, 1), Map.of()),
                plan(inputs().add(A, 20, 1, 5).build(), Map.of(A, 1), Map.of()));

        assertThat(difference.items()).isEmpty();
        assertThat(difference.stabilityPercent()).isEqualTo(100);
    }

    @Test
    void stabilityIsTheShareThatKeepsItsStart() {
        var input =
                inputs().add(A, 10, 2, 5, 5).add(B, 10, 1, 5).add(C, 10, 1, 5).build();
        var difference = PlanDifference.between(
                plan(input, Map.of(A, 0, B, 1), Map.of()), plan(input, Map.of(A, 2, C, 0), Map.of()));

        assertThat(difference.announced()).isEqualTo(2);
        assertThat(difference.moved()).isEqualTo(1);
        assertThat(difference.removed()).isEqualTo(1);
        assertThat(difference.added()).isEqualTo(1);
        assertThat(difference.periodsMoved()).isEqualTo(2);
        assertThat(difference.stabilityPercent()).isEqualTo(0);
        assertThat(difference.items())
                .extracting(ItemDifference::kind)
                .containsExactly(DifferenceKind.MOVED, DifferenceKind.REMOVED, DifferenceKind.ADDED);
        assertThat(difference.items().getFirst().finishAfter()).isEqualTo(Q1.plus(3));
        assertThat(PlanDifference.between(plan(input, Map.of(), Map.of()), plan(input, Map.of(), Map.of()))
                        .stabilityPercent())
                .isNull();
    }

    @Test
    void aPriorityThatChangedIsShownBeforeAndAfter() {
        var difference = PlanDifference.between(
                plan(inputs().add(A, 10, 1, 5).build(), Map.of(A, 1), Map.of()),
                plan(inputs().add(A, 20, 1, 5).build(), Map.of(A, 0), Map.of()));

        assertThat(difference.items().getFirst().periodsMoved()).isEqualTo(-1);
        assertThat(difference.items().getFirst().reasons())
                .containsExactly(new ItemDifference.Change(
                        DifferenceReason.PRIORITY_CHANGED,
                        "Its priority changed from 10.00 to 20.00.",
                        "10.00",
                        "20.00"));
    }

    @Test
    void whatBecameReadySaysWhatWasMissing() {
        var difference = PlanDifference.between(
                plan(inputs().build(), Map.of(), Map.of(A, List.of("PRICE: it has no price"))),
                plan(inputs().add(A, 20, 1, 5).build(), Map.of(A, 0), Map.of()));

        assertThat(reasons(difference)).containsExactly(DifferenceReason.BECAME_READY);
        assertThat(difference.items().getFirst().reasons().getFirst().before()).isEqualTo("PRICE: it has no price");
        var back = PlanDifference.between(
                plan(inputs().add(A, 20, 1, 5).build(), Map.of(A, 0), Map.of()),
                plan(inputs().build(), Map.of(), Map.of(A, List.of("OWNER: nobody would lead it"))));
        assertThat(reasons(back)).containsExactly(DifferenceReason.NO_LONGER_READY);
    }

    @Test
    void everyInputThatChangedHasItsCode() {
        var before =
                plan(inputs().capacity("dev", 10, 10, 10, 10).add(A, 10, 1, 5).build(), Map.of(A, 0), Map.of());
        assertThat(reasons(PlanDifference.between(
                        before,
                        plan(
                                PlanInputs.over(4)
                                        .pot(PlanInputs.POT, 100, 50, 100, 100)
                                        .add(A, 10, 1, 5)
                                        .build(),
                                Map.of(A, 1),
                                Map.of()))))
                .containsExactly(DifferenceReason.BUDGET_CHANGED);
        assertThat(reasons(PlanDifference.between(
                        before, plan(inputs().add(A, 10, 1, 7).build(), Map.of(A, 1), Map.of()))))
                .containsExactly(DifferenceReason.NEEDS_CHANGED);
        assertThat(reasons(PlanDifference.between(
                        before, plan(inputs().add(A, 10, 1, 5).mustDo(A, 1).build(), Map.of(A, 1), Map.of()))))
                .containsExactly(DifferenceReason.OBLIGATION_CHANGED);
        assertThat(reasons(PlanDifference.between(
                        before,
                        plan(
                                inputs().add(A, 10, 1, 5)
                                        .riskLimit(3000)
                                        .discount(0.9)
                                        .build(),
                                Map.of(),
                                Map.of()))))
                .containsExactly(DifferenceReason.RULES_CHANGED, DifferenceReason.RULES_CHANGED);
    }

    @Test
    void whereOnlyOthersChangedTheyAreNamed() {
        var difference = PlanDifference.between(
                plan(inputs().add(A, 10, 1, 5).add(B, 10, 1, 5).build(), Map.of(A, 0, B, 1), Map.of()),
                plan(inputs().add(A, 10, 1, 5).add(B, 30, 1, 5).build(), Map.of(A, 1, B, 1), Map.of()));

        assertThat(reasons(difference)).containsExactly(DifferenceReason.OTHERS_CHANGED);
        assertThat(difference.items().getFirst().reasons().getFirst().text()).endsWith("changed: " + B + ".");
    }

    @Test
    void whereNothingChangedItIsTheSolversChoiceWithinTheGap() {
        var input = inputs().add(A, 10, 1, 5).build();
        var difference =
                PlanDifference.between(plan(input, Map.of(A, 0), Map.of()), plan(input, Map.of(A, 1), Map.of()));

        assertThat(reasons(difference)).containsExactly(DifferenceReason.SOLVERS_CHOICE);
        assertThat(difference.items().getFirst().reasons().getFirst().text()).contains("0.50 % and 0.50 %");
    }

    @Test
    void rulesSharedByAllAreComparedInWords() {
        var changes = new RuleChanges(
                        inputs().build(),
                        PlanInputs.over(2).pot(PlanInputs.POT, 1, 1).build())
                .all();

        assertThat(changes)
                .extracting(ItemDifference.Change::text)
                .containsExactly(
                        "The planned periods changed from 4 quarters from 2027-Q1 on to 2 quarters from 2027-Q1 on.");
    }
}
