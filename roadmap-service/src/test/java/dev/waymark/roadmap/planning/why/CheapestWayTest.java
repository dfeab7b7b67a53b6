package dev.waymark.roadmap.planning.why;

import static dev.waymark.roadmap.planning.plan.PlanInputs.POT;
import static dev.waymark.roadmap.planning.plan.PlanInputs.candidate;
import static dev.waymark.roadmap.planning.plan.PlanInputs.effort;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.roadmap.planning.draft.GreedyPlan;
import dev.waymark.roadmap.planning.plan.Plan;
import dev.waymark.roadmap.planning.plan.PlanCheck;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanInputs;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.planning.plan.PlanRules.Capacity;
import dev.waymark.roadmap.planning.plan.PlanRules.Pot;
import dev.waymark.roadmap.planning.why.CheapestWay.Funding;
import dev.waymark.roadmap.planning.why.CheapestWay.Staffing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CheapestWayTest {

    private static final int PLANS = 150;
    private static final Long MUCH = 1L << 40;

    @Test
    void theWorkedExample() {
        var inputs = PlanInputs.over(3)
                .pot(POT, 200_000, 121_000, 120_000)
                .capacity("java", 0, 20, 20)
                .add("rest", 9, 3, 0, 0, 0)
                .add(effort(candidate("B", 5, 1, 200_000), "java", 20));

        assertThat(way(inputs, Map.of("rest", 0)))
                .isEqualTo(new CheapestWay(1, List.of(new Funding(POT, 1, 7_900_000)), List.of()));
        assertThat(way(inputs, Map.of("rest", 0)).text(inputs.build()))
                .isEqualTo("79,000 EUR more in pot CX in 2027-Q2");
    }

    @Test
    void peopleAreHarderToGetThanMoneyAndOfEqualsTheEarliestStartCounts() {
        var people = PlanInputs.over(2)
                .pot(POT, 10, 0)
                .capacity("java", 0, 10)
                .add(effort(candidate("B", 5, 1, 10), "java", 10));
        assertThat(way(people, Map.of()).start()).isEqualTo(1);
        assertThat(way(people, Map.of()).staffing()).isEmpty();

        var equal = PlanInputs.over(3).pot(POT, 5, 5, 5).add("B", 5, 1, 10);
        assertThat(way(equal, Map.of()).start()).isZero();
    }

    @Test
    void exactlyWhatIsNamedAdmitsTheCandidateWhileAllElseStays() {
        var tried = new AtomicInteger();
        eachLeftOut((input, plan, why) -> {
            var way = why.way();
            if (way != null) {
                tried.incrementAndGet();
                var with = with(plan, why.candidateId(), way.start());
                assertThat(PlanCheck.violations(granted(input, way), with)).isEmpty();
                for (var less : less(way)) {
                    assertThat(PlanCheck.violations(granted(input, less), with)).isNotEmpty();
                }
            }
        });
        assertThat(tried.get()).isGreaterThan(PLANS);
    }

    @Test
    void noOtherStartIsCheaper() {
        eachLeftOut((input, plan, why) -> {
            var unlimited = unlimited(input);
            for (var start = 0; start < input.horizon().periods(); start++) {
                var with = with(plan, why.candidateId(), start);
                if (PlanCheck.violations(unlimited, with).isEmpty()) {
                    var way = Objects.requireNonNull(why.way());
                    var cost = new Cost(missingDays(input, with), missingMoney(input, with), start);

                    assertThat(new Cost(days(way), way.money(), way.start())).isLessThanOrEqualTo(cost);
                }
            }
        });
    }

    @FunctionalInterface
    private interface LeftOut {

        void check(PlanInput input, Plan plan, WhyNot why);
    }

    /// Of many plans at random what would be worth something and does not fit.
    private static void eachLeftOut(LeftOut check) {
        for (var seed = 0; seed < PLANS; seed++) {
            var input = PlanInputs.random(seed, 14, 5).build();
            var greedy = GreedyPlan.of(input);
            if (greedy.keepsRules()) {
                WhyNot.of(input, greedy.plan(), Map.of()).stream()
                        .filter(why -> why.binding() != null)
                        .forEach(why -> check.check(input, greedy.plan(), why));
            }
        }
    }

    /// In the order of the rule.
    private record Cost(long days, long money, int start) implements Comparable<Cost> {

        @Override
        public int compareTo(Cost other) {
            return Comparator.comparingLong(Cost::days)
                    .thenComparingLong(Cost::money)
                    .thenComparingInt(Cost::start)
                    .compare(this, other);
        }
    }

    private static long days(CheapestWay way) {
        return way.staffing().stream().mapToLong(Staffing::effort).sum();
    }

    private static long missingMoney(PlanInput input, Plan plan) {
        return missing(
                input,
                input.rules().pots(),
                (pot, period) -> pot.money().get(period),
                (pot, period) -> plan.placements().stream()
                        .mapToLong(each -> {
                            var needs = input.candidate(each.candidateId())
                                    .orElseThrow()
                                    .needs();
                            var offset = period - each.start();
                            return needs.potId().equals(pot.id())
                                            && offset >= 0
                                            && offset < needs.costs().size()
                                    ? needs.costs().get(offset)
                                    : 0;
                        })
                        .sum());
    }

    private static long missingDays(PlanInput input, Plan plan) {
        return missing(
                input,
                input.rules().capacities(),
                (capacity, period) -> capacity.hundredths().get(period),
                (capacity, period) -> plan.placements().stream()
                        .mapToLong(each -> {
                            var needs = input.candidate(each.candidateId())
                                    .orElseThrow()
                                    .needs();
                            var offset = period - each.start();
                            return offset >= 0 && offset < needs.duration()
                                    ? needs.effort(capacity.skill(), offset)
                                    : 0;
                        })
                        .sum());
    }

    private static <T> long missing(
            PlanInput input, List<T> limits, ToLongBiFunction<T, Integer> held, ToLongBiFunction<T, Integer> taken) {
        return limits.stream()
                .mapToLong(limit -> IntStream.range(0, input.horizon().periods())
                        .mapToLong(period ->
                                Math.max(0, taken.applyAsLong(limit, period) - held.applyAsLong(limit, period)))
                        .sum())
                .sum();
    }

    private static Plan with(Plan plan, String candidateId, int start) {
        var starts = new HashMap<String, Integer>();
        plan.placements().forEach(placement -> starts.put(placement.candidateId(), placement.start()));
        starts.put(candidateId, start);
        return Plan.of(starts);
    }

    private static PlanInput granted(PlanInput input, CheapestWay way) {
        return raised(
                input,
                pot -> raised(
                        pot.money(),
                        way.funding().stream()
                                .filter(each -> each.potId().equals(pot.id()))
                                .collect(Collectors.toMap(Funding::period, Funding::money))),
                capacity -> raised(
                        capacity.hundredths(),
                        way.staffing().stream()
                                .filter(each -> each.skill().equals(capacity.skill()))
                                .collect(Collectors.toMap(Staffing::period, Staffing::effort))));
    }

    private static PlanInput unlimited(PlanInput input) {
        return raised(
                input,
                pot -> pot.money().stream().map(money -> MUCH).toList(),
                capacity -> capacity.hundredths().stream().map(days -> MUCH).toList());
    }

    private static PlanInput raised(
            PlanInput input, Function<Pot, List<Long>> money, Function<Capacity, List<Long>> days) {
        var old = input.rules();
        var rules = new PlanRules(
                old.pots().stream()
                        .map(pot -> new Pot(pot.id(), pot.name(), money.apply(pot)))
                        .toList(),
                old.capacities().stream()
                        .map(capacity -> new Capacity(capacity.skill(), days.apply(capacity)))
                        .toList(),
                old.categoryMix(),
                old.mandatory(),
                old.riskLimit());
        return new PlanInput(
                input.horizon(), input.currency(), input.objective(), input.candidates(), rules, null, input.search());
    }

    private static List<Long> raised(List<Long> amounts, Map<Integer, Long> more) {
        return IntStream.range(0, amounts.size())
                .mapToObj(period -> amounts.get(period) + more.getOrDefault(period, 0L))
                .toList();
    }

    /// The same with one unit less, of each shortage in turn.
    private static List<CheapestWay> less(CheapestWay way) {
        var less = new ArrayList<CheapestWay>();
        for (var each : way.funding()) {
            var funding = new ArrayList<>(way.funding());
            funding.set(funding.indexOf(each), new Funding(each.potId(), each.period(), each.money() - 1));
            less.add(new CheapestWay(way.start(), funding, way.staffing()));
        }
        for (var each : way.staffing()) {
            var staffing = new ArrayList<>(way.staffing());
            staffing.set(staffing.indexOf(each), new Staffing(each.skill(), each.period(), each.effort() - 1));
            less.add(new CheapestWay(way.start(), way.funding(), staffing));
        }
        return less;
    }

    private static CheapestWay way(PlanInputs inputs, Map<String, Integer> plan) {
        return Objects.requireNonNull(
                WhyNot.of(inputs.build(), Plan.of(plan), Map.of()).getFirst().way());
    }
}
