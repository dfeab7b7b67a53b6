package dev.waymark.roadmap.planning.solve;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.Horizon;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanCandidate;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Effort;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Needs;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Ties;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Worth;
import dev.waymark.roadmap.planning.plan.PlanInput;
import dev.waymark.roadmap.planning.plan.PlanObjective;
import dev.waymark.roadmap.planning.plan.PlanRules;
import dev.waymark.roadmap.planning.plan.SearchLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Roadmaps of a large company, made up from a seed: as many candidates as wanted in 12 quarters, three pots, four
/// skills, dependencies, exclusions and a risk limit. Money and people suffice for two fifths of the
/// work, and a single initiative takes a tenth to a half of what a pot or a skill has in a quarter.
final class LargePlans {

    private static final int PERIODS = 12;
    private static final int POTS = 3;
    private static final int SKILLS = 4;
    private static final double SUFFICES = 0.4;

    private final SplittableRandom random;
    private final int size;
    private final List<PlanCandidate> candidates = new ArrayList<>();

    private LargePlans(long seed, int size) {
        this.random = new SplittableRandom(seed);
        this.size = size;
    }

    static PlanInput of(long seed, int size, SearchLimits limits) {
        return new LargePlans(seed, size).build(limits);
    }

    private PlanInput build(SearchLimits limits) {
        for (var i = 0; i < size; i++) {
            candidates.add(candidate(i));
        }
        var pots = IntStream.range(0, POTS)
                .mapToObj(pot -> new PlanRules.Pot("P" + pot, "Pot " + pot, supply(moneyAsked("P" + pot))))
                .toList();
        var capacities = IntStream.range(0, SKILLS)
                .mapToObj(skill -> new PlanRules.Capacity("S" + skill, supply(workAsked("S" + skill))))
                .toList();
        return new PlanInput(
                new Horizon(PlanningPeriod.parse("2027-Q1"), PERIODS),
                "EUR",
                new PlanObjective(1, 0, 0, 0.98, 10_000_000),
                candidates,
                new PlanRules(pots, capacities, List.of(), List.of(), 4500),
                null,
                limits);
    }

    private PlanCandidate candidate(int index) {
        var duration = random.nextInt(1, 5);
        var perPeriod = random.nextLong(1_500_000, 12_000_000);
        var costs = new ArrayList<Long>();
        for (var period = 0; period < duration; period++) {
            costs.add(perPeriod * random.nextInt(60, 141) / 100);
        }
        for (var period = random.nextInt(3); period > 0; period--) {
            costs.add(perPeriod / 10);
        }
        var size = duration * perPeriod / 1_000_000.0;
        var priority = Math.min(9_500, 1_000 + (int) (80 * size) + random.nextInt(6_000));
        return new PlanCandidate(
                "I%03d".formatted(index),
                "I%03d".formatted(index),
                "Initiative %d".formatted(index),
                List.of(Category.values()).get(random.nextInt(Category.values().length)),
                random.nextInt(500, 9_500),
                null,
                new Worth(priority, 0, 0),
                new Needs(duration, "P" + random.nextInt(POTS), costs, efforts(duration)),
                ties(index));
    }

    private List<Effort> efforts(int duration) {
        var efforts = new ArrayList<Effort>();
        for (var skill = 0; skill < SKILLS; skill++) {
            if (random.nextInt(SKILLS) < 2) {
                efforts.add(new Effort("S" + skill, duration * random.nextLong(500, 6_000)));
            }
        }
        return efforts;
    }

    private Ties ties(int index) {
        var before = "I%03d".formatted(random.nextInt(Math.max(1, index)));
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3, 4, 5, 6 -> new Ties(index == 0 ? List.of() : List.of(before), List.of());
            case 7 -> new Ties(List.of(), index == 0 ? List.of() : List.of(before));
            default -> new Ties(List.of(), List.of());
        };
    }

    private long moneyAsked(String pot) {
        return candidates.stream()
                .filter(candidate -> candidate.needs().potId().equals(pot))
                .mapToLong(candidate -> candidate.needs().totalCost())
                .sum();
    }

    private long workAsked(String skill) {
        return candidates.stream()
                .flatMap(candidate -> candidate.needs().efforts().stream())
                .filter(effort -> effort.skill().equals(skill))
                .mapToLong(Effort::hundredths)
                .sum();
    }

    private List<Long> supply(long asked) {
        var even = asked * SUFFICES / PERIODS;
        return LongStream.range(0, PERIODS)
                .mapToObj(period -> (long) (even * random.nextInt(70, 131) / 100))
                .toList();
    }
}
