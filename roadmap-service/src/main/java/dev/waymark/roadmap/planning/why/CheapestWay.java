package dev.waymark.roadmap.planning.why;

import dev.waymark.roadmap.planning.draft.Obstacle;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanRule;
import dev.waymark.roadmap.planning.plan.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/// The least money and people that admit a left-out candidate while all else of the plan stays where it is:
/// with exactly that it fits, with anything less it does not fit at that start.
///
/// Every start is tried at which nothing but money and people is short. People are harder to get than money,
/// so the start that is short of the fewest person-days is cheapest, then the one that is short of the least
/// money, then the earliest. Example: 2027-Q1 lacks 2 person-days, 2027-Q2 lacks 79 000 USD, 2027-Q3 lacks 80
/// 000 USD: 2027-Q2.
///
/// @param start index of the period in which it then starts
public record CheapestWay(int start, List<Funding> funding, List<Staffing> staffing) {

    /// Money (minor units) that a pot lacks in a period.
    public record Funding(String potId, int period, long money) {}

    /// Person-days (hundredths) that a skill lacks in a period.
    public record Staffing(String skill, int period, long effort) {}

    public CheapestWay {
        funding = List.copyOf(funding);
        staffing = List.copyOf(staffing);
    }

    /// @param obstacles against the start; shortages only, at least one
    static CheapestWay of(int start, List<Obstacle> obstacles) {
        var funding = new ArrayList<Funding>();
        var staffing = new ArrayList<Staffing>();
        for (var obstacle : obstacles) {
            switch (obstacle.rule()) {
                case PlanRule.PotLimit(var potId, var period) ->
                    funding.add(new Funding(potId, period, obstacle.money()));
                case PlanRule.CapacityLimit(var skill, var period) ->
                    staffing.add(new Staffing(skill, period, obstacle.effort()));
                default -> throw new IllegalArgumentException("%s is no shortage".formatted(obstacle.rule()));
            }
        }
        return new CheapestWay(start, funding, staffing);
    }

    /// Whether money alone is short.
    public boolean isMoneyAlone() {
        return staffing.isEmpty();
    }

    /// All the money that is short, in minor units.
    public long money() {
        return funding.stream().mapToLong(Funding::money).sum();
    }

    /// What is short, each pot and skill with its sum and the first and last period: `79,000 USD more in pot
    /// Digital channels in 2028-Q1 and 12.5 more person-days of engineering from 2028-Q1 to 2028-Q3`.
    String text(PlanInput input) {
        var pots = new TreeMap<String, Sum>();
        funding.forEach(each -> pots.merge(
                PlanText.pot(input, each.potId()).name(),
                new Sum(each.period(), each.period(), each.money()),
                Sum::with));
        var skills = new TreeMap<String, Sum>();
        staffing.forEach(
                each -> skills.merge(each.skill(), new Sum(each.period(), each.period(), each.effort()), Sum::with));
        return PlanText.listed(Stream.concat(
                        pots.entrySet().stream()
                                .map(pot ->
                                        text(input, "%s more in pot %s", pot, money -> PlanText.money(input, money))),
                        skills.entrySet().stream().map(skill -> text(input, "%s of %s", skill, PlanText::moreDays)))
                .toList());
    }

    private static String text(PlanInput input, String words, Map.Entry<String, Sum> sum, LongFunction<String> amount) {
        return words.formatted(amount.apply(sum.getValue().amount), sum.getKey())
                + " "
                + sum.getValue().when(input);
    }

    private record Sum(int first, int last, long amount) {

        Sum with(Sum other) {
            return new Sum(Math.min(first, other.first), Math.max(last, other.last), amount + other.amount);
        }

        String when(PlanInput input) {
            return first == last
                    ? "in " + PlanText.period(input, first)
                    : "from %s to %s".formatted(PlanText.period(input, first), PlanText.period(input, last));
        }
    }
}
