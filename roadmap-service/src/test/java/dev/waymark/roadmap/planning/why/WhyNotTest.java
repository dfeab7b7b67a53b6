package dev.waymark.roadmap.planning.why;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.dependsOn;
import static dev.waymark.roadmap.planning.plan.PlanInputs.effort;
import static dev.waymark.roadmap.planning.plan.PlanInputs.excludes;
import static dev.waymark.roadmap.planning.plan.PlanInputs.inFlight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.plan.Displacement;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.why.CheapestWay.Funding;
import dev.waymark.roadmap.planning.why.CheapestWay.Staffing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    private static WhyNot whyNot(PlanInputs inputs, Map<String, Integer> plan, String id) {
        return WhyNot.of(inputs.build(), Plan.of(plan), Map.of()).stream()
                .filter(why -> why.candidateId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMoneyThatWouldAdmitACandidateIsTheLeastOverAllStarts() {
        var inputs =
                PlanInputs.over(2).pot(POT, 100, 80).add("A", 50, 2, 60, 20).add("B", 10, 1, 70);
        var why = whyNot(inputs, Map.of("A", 0), "B");
        assertThat(why.binding()).isEqualTo(new PlanRule.PotLimit(POT, 1));
        assertThat(way(why)).isEqualTo(new CheapestWay(1, List.of(new Funding(POT, 1, 1_000)), List.of()));
        assertThat(way(why).isMoneyAlone()).isTrue();
        assertThat(way(why).money()).isEqualTo(1_000);
        assertThat(why.displacement()).isNull();
        assertThat(why.reasons())
                .containsExactly("the best start would be 2027-Q2", "pot CX lacks 10 EUR for it in 2027-Q2");
        assertThat(why.reason()).isEqualTo("Needs 10 EUR more in pot CX in 2027-Q2.");
    }

    @Test
    void aMissingDependencyIsNamedAndNoMoneyHelps() {
        var inputs = PlanInputs.over(2).pot(POT, 100, 100).add(dependsOn(candidate("A", 9, 1, 1), "gone"));
        var why = whyNot(inputs, Map.of(), "A");
        assertThat(why.binding()).isEqualTo(new PlanRule.Dependency("A", "gone"));
        assertThat(why.way()).isNull();
        assertThat(why.reasons()).contains("it depends on an initiative that is no candidate");
        assertThat(why.reason()).isEqualTo("Does not fit because it depends on an initiative that is no candidate.");
    }

    @Test
    void aDependencyThatIsLeftOutOrTooLateIsNamed() {
        var inputs =
                PlanInputs.over(2).pot(POT, 100, 100).add("B", 1, 2, 1).add(dependsOn(candidate("A", 9, 1, 1), "B"));
        assertThat(whyNot(inputs, Map.of(), "A").reasons())
                .contains("it depends on B “Initiative B”, which is left out");
        assertThat(whyNot(inputs, Map.of("B", 0), "A").reasons())
                .contains("it depends on B “Initiative B”, which is finished in 2027-Q2");
    }

    @Test
    void anExclusionIsNamed() {
        var inputs = PlanInputs.over(1)
                .pot(POT, 100)
                .add(excludes(candidate("A", 9, 1, 1), "B"))
                .add("B", 5, 1, 1);
        var why = whyNot(inputs, Map.of("B", 0), "A");
        assertThat(why.binding()).isEqualTo(new PlanRule.Exclusion("A", "B"));
        assertThat(why.reasons()).contains("it is excluded by B “Initiative B”, which is chosen");
        assertThat(whyNot(inputs, Map.of("A", 0), "B").reasons())
                .contains("it is excluded by A “Initiative A”, which is chosen");
    }

    @Test
    void shortCapacityIsNamedWithPersonDays() {
        var inputs = PlanInputs.over(1)
                .pot(POT, 100)
                .capacity("java", 30)
                .add(effort(candidate("A", 9, 1, 1), "java", 20))
                .add(effort(candidate("B", 5, 1, 1), "java", 15));
        var why = whyNot(inputs, Map.of("A", 0), "B");
        assertThat(why.binding()).isEqualTo(new PlanRule.CapacityLimit("java", 0));
        assertThat(way(why)).isEqualTo(new CheapestWay(0, List.of(), List.of(new Staffing("java", 0, 50))));
        assertThat(way(why).isMoneyAlone()).isFalse();
        assertThat(why.reasons()).contains("skill java lacks 0.5 person-days for it in 2027-Q1");
        assertThat(why.reason()).isEqualTo("Needs 0.5 more person-days of java in 2027-Q1.");
    }

    @Test
    void aFullCategoryAndARiskLimitAreNamed() {
        var full = PlanInputs.over(1)
                .pot(POT, 100)
                .mix(Category.GROWTH, null, 1)
                .add("A", 9, 1, 1)
                .add("B", 5, 1, 1);
        assertThat(whyNot(full, Map.of("A", 0), "B").binding())
                .isEqualTo(new PlanRule.CategoryMaximum(Category.GROWTH));
        var risky = PlanInputs.over(1).pot(POT, 100).riskLimit(3000).add("A", 9, 1, 1);
        assertThat(whyNot(risky, Map.of(), "A").reasons())
                .contains("its project risk of 40.00 would lift the mean of what is freely chosen above the limit of"
                        + " 30.00");
    }

    @Test
    void whatIsTooLongOrTooLateHasNoRoom() {
        var inputs = PlanInputs.over(2).pot(POT, 100, 100).add("A", 9, 3, 1);
        assertThat(whyNot(inputs, Map.of(), "A").reasons())
                .containsExactly("A “Initiative A” takes 3 quarters and must be finished by 2027-Q2");
        assertThat(whyNot(inputs, Map.of(), "A").reason())
                .isEqualTo("Takes 3 quarters and so cannot be finished by 2027-Q2.");
    }

    @Test
    void whatIsWorthNothingIsSaidToBe() {
        var why = whyNot(PlanInputs.over(1).pot(POT, 100).add("A", -3, 1, 1), Map.of(), "A");
        assertThat(why.reasons()).containsExactly("its value of -3.00 points would not raise that of the plan");
        assertThat(why.reason()).isEqualTo("Its value of -3.00 points would not raise that of the plan.");
        assertThat(why.binding()).isNull();
    }

    @Test
    void everyItemOfThePlanSaysWhyItIsThereAndThen() {
        var input = PlanInputs.over(3)
                .pot(POT, 100, 100, 100)
                .add(inFlight(candidate("F", 1, 2, 10, 10), -1))
                .add("law", 2, 1, 90)
                .mustDo("law", 2)
                .add("late", 3, 1, 60)
                .build();
        assertThat(reasons(input, Map.of("F", -1, "law", 0, "late", 1)))
                .containsExactly(
                        "Is in flight since 2026-Q4.",
                        "Must be finished by 2027-Q3 (the law says so), brings 2.00 points for 90 EUR and starts in"
                                + " 2027-Q1, the first quarter.",
                        "Brings 3.00 points for 60 EUR and starts in 2027-Q2, not in 2027-Q1, because pot CX lacks 60 EUR"
                                + " for it in 2027-Q1.");
        var loss = PlanInputs.over(2)
                .pot(POT, 9, 9)
                .discount(0.9)
                .add("A", -2, 1, 1)
                .mustDo("A", 1)
                .build();
        assertThat(reasons(loss, Map.of("A", 1)).getFirst())
                .endsWith("starts in 2027-Q2; starting in 2027-Q1 would not be worth more.");
    }

    @Test
    void theSentenceNamesWhatItNeedsOrWhatItDisplaces() {
        var inputs = PlanInputs.over(3)
                .pot(POT, 100, 100, 100)
                .capacity("java", 50, 50, 50)
                .add(effort(candidate("A", 50, 3, 90, 95, 100), "java", 120))
                .add(effort(candidate("B", 10, 2, 15, 15), "java", 32));
        var displacement = new Displacement(true, List.of("A"), 400_000L, true);

        assertThat(sentence(inputs, Map.of("A", 0), "B", displacement))
                .isEqualTo("Needs 15 EUR more in pot CX from 2027-Q1 to 2027-Q2 and 1.2 more person-days of java from"
                        + " 2027-Q1 to 2027-Q2, or would displace A “Initiative A” (40.00 points less).");
        assertThat(sentence(inputs, Map.of("A", 0), "B", new Displacement(true, List.of(), 2_500L, true)))
                .endsWith("2027-Q2, or would cost 0.25 points by moving others.");
        assertThat(sentence(inputs, Map.of("A", 0), "B", Displacement.IMPOSSIBLE))
                .endsWith("person-days of java from 2027-Q1 to 2027-Q2.");
    }

    @Test
    void whereARuleForbidsEveryStartTheSentenceNamesItBesideWhatIsDisplaced() {
        var full = PlanInputs.over(1)
                .pot(POT, 100)
                .mix(Category.GROWTH, null, 1)
                .add("A", 9, 1, 1)
                .add("B", 5, 1, 1);

        assertThat(sentence(full, Map.of("A", 0), "B", new Displacement(true, List.of("A"), 40_000L, true)))
                .isEqualTo(
                        "Would displace A “Initiative A” (4.00 points less) because a roadmap holds at most 1 of category"
                                + " growth.");
        assertThat(sentence(full, Map.of("A", 0), "B", Displacement.IMPOSSIBLE))
                .isEqualTo("Does not fit because a roadmap holds at most 1 of category growth.");
    }

    @Test
    void ofManyDisplacedItemsTheFirstAreNamed() {
        var inputs = PlanInputs.over(1).pot(POT, 100).add("big", 4, 1, 100);
        var items = Map.of("S1", 0, "S2", 0, "S3", 0, "S4", 0, "S5", 0);
        items.keySet().forEach(id -> inputs.add(id, 1, 1, 20));

        assertThat(sentence(
                        inputs,
                        items,
                        "big",
                        new Displacement(true, List.of("S1", "S2", "S3", "S4", "S5"), 10_000L, true)))
                .endsWith("displace S1 “Initiative S1”, S2 “Initiative S2”, S3 “Initiative S3” and 2 more (1.00 points"
                        + " less).");
    }

    @Test
    void whatStaysAsAnnouncedIsSaid() {
        var inputs = PlanInputs.over(2).pot(POT, 50, 50).add("A", 20, 1, 50).announced(2, Map.of("A", 1));

        assertThat(reasons(inputs.build(), Map.of("A", 1)))
                .containsExactly("Brings 22.00 points for 50 EUR and stays in 2027-Q2 as announced.");
        assertThat(reasons(inputs.build(), Map.of("A", 0)))
                .containsExactly("Brings 20.00 points for 50 EUR and starts in 2027-Q1, the first quarter.");
    }

    private static List<String> reasons(PlanInput input, Map<String, Integer> plan) {
        return WhyChosen.of(input, Plan.of(plan)).stream()
                .map(WhyChosen::reason)
                .toList();
    }

    private static String sentence(PlanInputs inputs, Map<String, Integer> plan, String id, Displacement displacement) {
        return WhyNot.of(inputs.build(), Plan.of(plan), Map.of(id, displacement))
                .getFirst()
                .reason();
    }

    private static CheapestWay way(WhyNot why) {
        return Objects.requireNonNull(why.way());
    }
}
