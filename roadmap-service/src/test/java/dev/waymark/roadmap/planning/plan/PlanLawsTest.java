package dev.waymark.roadmap.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.plan.PlanCandidate.Needs;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Ties;
import dev.waymark.roadmap.planning.plan.PlanOutcome.Planned;
import dev.waymark.roadmap.planning.solve.Checked;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What must not change a plan does not change it, to the last unit.
class PlanLawsTest {

    @Test
    void theOrderInWhichThingsAreGivenChangesNothing() {
        for (var seed = 0; seed < 40; seed++) {
            var input = PlanInputs.random(seed, 12, 4)
                    .pot("other", 1, 2, 3, 4)
                    .capacity("design", 5, 6, 7, 8)
                    .limits(3, 1)
                    .build();
            var shuffled = shuffled(input, new Random(seed));

            assertThat(shuffled).isEqualTo(input);
            assertThat(Checked.solve(shuffled)).isEqualTo(Checked.solve(input));
        }
    }

    @Test
    void moneyInAnotherCurrencyGivesTheSamePlan() {
        for (var seed = 0; seed < 40; seed++) {
            var input = PlanInputs.random(seed, 6, 3).build();
            if (Checked.solve(input) instanceof Planned planned) {
                var scaled = scaled(input);
                var same = Checked.plan(scaled);

                assertThat(same.optimal()).isEqualTo(planned.optimal()).isTrue();
                assertThat(same.value()).isEqualTo(planned.value());
                assertThat(PlanCheck.violations(scaled, planned.plan())).isEmpty();
                assertThat(PlanCheck.violations(input, same.plan())).isEmpty();
                assertThat(same.greedyValue()).isEqualTo(planned.greedyValue());
            }
        }
    }

    private static PlanInput shuffled(PlanInput input, Random random) {
        var rules = input.rules();
        return new PlanInput(
                input.horizon(),
                input.currency(),
                input.objective(),
                shuffled(
                        input.candidates().stream()
                                .map(each -> shuffled(each, random))
                                .toList(),
                        random),
                new PlanRules(
                        shuffled(rules.pots(), random),
                        shuffled(rules.capacities(), random),
                        shuffled(rules.categoryMix(), random),
                        shuffled(rules.mandatory(), random),
                        rules.riskLimit()),
                input.stability(),
                input.search());
    }

    private static PlanCandidate shuffled(PlanCandidate c, Random random) {
        var needs = new Needs(
                c.needs().duration(),
                c.needs().potId(),
                c.needs().costs(),
                shuffled(c.needs().efforts(), random));
        var ties = new Ties(
                shuffled(c.ties().dependsOn(), random), shuffled(c.ties().excludes(), random));
        return new PlanCandidate(
                c.id(), c.code(), c.title(), c.category(), c.risk(), c.inFlightStart(), c.worth(), needs, ties);
    }

    private static <T> List<T> shuffled(List<T> things, Random random) {
        var copy = new ArrayList<>(things);
        Collections.shuffle(copy, random);
        return copy;
    }

    /// The same money in a currency of three decimals instead of two; effort has no other unit and stays.
    private static PlanInput scaled(PlanInput input) {
        var rules = input.rules();
        var objective = input.objective();
        return new PlanInput(
                input.horizon(),
                "KWD",
                new PlanObjective(
                        objective.priority(),
                        objective.netPresentValue(),
                        objective.painRelief(),
                        objective.discountPerPeriod(),
                        objective.moneyPerPoint() * 10),
                input.candidates().stream().map(PlanLawsTest::scaled).toList(),
                new PlanRules(
                        rules.pots().stream()
                                .map(pot -> new PlanRules.Pot(pot.id(), pot.name(), tenfold(pot.money())))
                                .toList(),
                        rules.capacities(),
                        rules.categoryMix(),
                        rules.mandatory(),
                        rules.riskLimit()),
                input.stability(),
                input.search());
    }

    private static PlanCandidate scaled(PlanCandidate c) {
        var needs = new Needs(
                c.needs().duration(),
                c.needs().potId(),
                tenfold(c.needs().costs()),
                c.needs().efforts());
        return new PlanCandidate(
                c.id(), c.code(), c.title(), c.category(), c.risk(), c.inFlightStart(), c.worth(), needs, c.ties());
    }

    private static List<Long> tenfold(List<Long> amounts) {
        return amounts.stream().map(each -> each * 10).toList();
    }
}
