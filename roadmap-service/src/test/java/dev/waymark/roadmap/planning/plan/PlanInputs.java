package dev.waymark.roadmap.planning.plan;

import dev.waymark.roadmap.planning.category.Category;
import dev.waymark.roadmap.planning.period.Horizon;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Effort;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Needs;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Ties;
import dev.waymark.roadmap.planning.plan.PlanCandidate.Worth;
import dev.waymark.roadmap.planning.plan.PlanRules.Capacity;
import dev.waymark.roadmap.planning.plan.PlanRules.CategoryLimit;
import dev.waymark.roadmap.planning.plan.PlanRules.MustDo;
import dev.waymark.roadmap.planning.plan.PlanRules.Pot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// Small instances for the tests of the optimiser, built by hand or at random from a seed. All figures are invented.
public final class PlanInputs {

    /// The pot that pays everything unless stated otherwise.
    public static final String POT = "CX";

    private final Horizon horizon;
    private final List<PlanCandidate> candidates = new ArrayList<>();
    private final List<Pot> pots = new ArrayList<>();
    private final List<Capacity> capacities = new ArrayList<>();
    private final List<CategoryLimit> categoryMix = new ArrayList<>();
    private final List<MustDo> mandatory = new ArrayList<>();
    private Integer riskLimit;
    private double discount = 1;
    private Stability stability;
    private SearchLimits limits = new SearchLimits(7, 5);

    private PlanInputs(int periods) {
        this.horizon = new Horizon(PlanningPeriod.parse("2027-Q1"), periods);
    }

    public static PlanInputs over(int periods) {
        return new PlanInputs(periods);
    }

    public PlanInputs pot(String id, long... units) {
        pots.add(new Pot(
                id, id, Arrays.stream(units).map(unit -> unit * 100).boxed().toList()));
        return this;
    }

    public PlanInputs capacity(String skill, long... tenths) {
        capacities.add(new Capacity(
                skill, Arrays.stream(tenths).map(each -> each * 10).boxed().toList()));
        return this;
    }

    public PlanInputs mix(Category category, Integer minimum, Integer maximum) {
        categoryMix.add(new CategoryLimit(category, minimum, maximum));
        return this;
    }

    public PlanInputs mustDo(String id, int latest) {
        mandatory.add(new MustDo(id, latest, "the law says so"));
        return this;
    }

    public PlanInputs riskLimit(int hundredths) {
        this.riskLimit = hundredths;
        return this;
    }

    public PlanInputs discount(double perPeriod) {
        this.discount = perPeriod;
        return this;
    }

    public PlanInputs announced(double points, Map<String, Integer> starts) {
        this.stability = new Stability(points, starts);
        return this;
    }

    public PlanInputs limits(long seed, double deterministicLimit) {
        this.limits = new SearchLimits(seed, deterministicLimit);
        return this;
    }

    public PlanInputs add(PlanCandidate candidate) {
        candidates.add(candidate);
        return this;
    }

    /// A candidate worth so many points, paid from the default pot, one cost (in units) per period of its duration.
    public PlanInputs add(String id, int points, int duration, long... costs) {
        return add(candidate(id, points, duration, costs));
    }

    public static PlanCandidate candidate(String id, int points, int duration, long... costs) {
        var cents = Arrays.stream(costs).map(cost -> cost * 100).boxed().toList();
        return new PlanCandidate(
                id,
                id,
                "Initiative " + id,
                Category.GROWTH,
                4000,
                null,
                new Worth(points * 100, 0, 0),
                new Needs(duration, POT, cents, List.of()),
                new Ties(List.of(), List.of()));
    }

    public PlanInput build() {
        return new PlanInput(
                horizon,
                "EUR",
                new PlanObjective(1, 0, 0, discount, 10_000_000),
                candidates,
                new PlanRules(pots, capacities, categoryMix, mandatory, riskLimit),
                stability,
                limits);
    }

    public static PlanCandidate dependsOn(PlanCandidate candidate, String... ids) {
        return tied(candidate, new Ties(List.of(ids), candidate.ties().excludes()));
    }

    public static PlanCandidate excludes(PlanCandidate candidate, String... ids) {
        return tied(candidate, new Ties(candidate.ties().dependsOn(), List.of(ids)));
    }

    public static PlanCandidate tied(PlanCandidate c, Ties ties) {
        return new PlanCandidate(
                c.id(), c.code(), c.title(), c.category(), c.risk(), c.inFlightStart(), c.worth(), c.needs(), ties);
    }

    public static PlanCandidate inFlight(PlanCandidate c, int since) {
        return new PlanCandidate(
                c.id(), c.code(), c.title(), c.category(), c.risk(), since, c.worth(), c.needs(), c.ties());
    }

    public static PlanCandidate effort(PlanCandidate c, String skill, long tenths) {
        return work(c, skill, tenths * 10);
    }

    public static PlanCandidate work(PlanCandidate c, String skill, long hundredths) {
        var efforts = new ArrayList<>(c.needs().efforts());
        efforts.add(new Effort(skill, hundredths));
        var needs = new Needs(c.needs().duration(), c.needs().potId(), c.needs().costs(), efforts);
        return new PlanCandidate(
                c.id(), c.code(), c.title(), c.category(), c.risk(), c.inFlightStart(), c.worth(), needs, c.ties());
    }

    public static PlanCandidate classed(PlanCandidate c, Category category, int risk) {
        return new PlanCandidate(
                c.id(), c.code(), c.title(), category, risk, c.inFlightStart(), c.worth(), c.needs(), c.ties());
    }

    /// The instance with further digits in the smallest units of money and effort: nothing is round any more.
    public static PlanInput odd(PlanInput input, String currency, long seed) {
        var random = new SplittableRandom(seed);
        var rules = input.rules();
        return new PlanInput(
                input.horizon(),
                currency,
                input.objective(),
                input.candidates().stream().map(each -> odd(random, each)).toList(),
                new PlanRules(
                        rules.pots().stream()
                                .map(pot -> new Pot(pot.id(), pot.name(), odd(random, pot.money())))
                                .toList(),
                        rules.capacities().stream()
                                .map(each -> new Capacity(each.skill(), odd(random, each.hundredths())))
                                .toList(),
                        rules.categoryMix(),
                        rules.mandatory(),
                        rules.riskLimit()),
                input.stability(),
                input.search());
    }

    private static PlanCandidate odd(SplittableRandom random, PlanCandidate c) {
        var efforts = c.needs().efforts().stream()
                .map(each -> new Effort(each.skill(), each.hundredths() + random.nextInt(10)))
                .toList();
        var needs = new Needs(
                c.needs().duration(), c.needs().potId(), odd(random, c.needs().costs()), efforts);
        return new PlanCandidate(
                c.id(), c.code(), c.title(), c.category(), c.risk(), c.inFlightStart(), c.worth(), needs, c.ties());
    }

    private static List<Long> odd(SplittableRandom random, List<Long> amounts) {
        return amounts.stream().map(each -> each + random.nextInt(100)).toList();
    }

    /// Forty items that must all be packed into four periods of five skills with one percent of slack: neither the
    /// simple order nor a short search finds out whether that is possible.
    public static PlanInputs packing() {
        var random = new SplittableRandom(0);
        var inputs = over(4).pot(POT, 0, 0, 0, 0).mix(Category.GROWTH, 40, null);
        var totals = new long[5];
        for (var i = 0; i < 40; i++) {
            var candidate = candidate("I" + i, 1, 1);
            for (var skill = 0; skill < totals.length; skill++) {
                var tenths = random.nextLong(1000, 2000);
                totals[skill] += tenths;
                candidate = effort(candidate, "S" + skill, tenths);
            }
            inputs.add(candidate);
        }
        for (var skill = 0; skill < totals.length; skill++) {
            var each = totals[skill] * 101 / 400;
            inputs.capacity("S" + skill, each, each, each, each);
        }
        return inputs;
    }

    /// A random instance with every kind of rule; the same seed gives the same instance.
    public static PlanInputs random(long seed, int size, int periods) {
        var random = new SplittableRandom(seed);
        var inputs = over(periods).discount(1 - random.nextInt(2) * 0.05);
        var total = 0L;
        for (var i = 0; i < size; i++) {
            var candidate = random(random, "I" + i, periods);
            total += candidate.needs().totalCost() / 100;
            inputs.add(ties(random, candidate, i));
        }
        var perPeriod = Math.max(1, total * (2 + random.nextInt(4)) / 10 / periods);
        inputs.pot(POT, random.longs(periods, perPeriod / 2, perPeriod * 2).toArray());
        inputs.capacity("java", random.longs(periods, 5L * size, 15L * size).toArray());
        if (random.nextInt(3) == 0) {
            inputs.riskLimit(3000 + random.nextInt(3000));
        }
        if (random.nextInt(3) == 0) {
            inputs.mix(Category.COMPLIANCE, 1, null).mix(Category.STRATEGIC, null, Math.max(1, size / 4));
        }
        if (random.nextInt(3) == 0) {
            inputs.mustDo("I" + random.nextInt(size), random.nextInt(periods));
        }
        if (random.nextInt(3) == 0) {
            inputs.announced(
                    1 + random.nextInt(30),
                    Map.of("I0", random.nextInt(periods), "I" + (size - 1), random.nextInt(periods)));
        }
        return inputs;
    }

    private static PlanCandidate random(SplittableRandom random, String id, int periods) {
        var duration = 1 + random.nextInt(Math.max(1, periods / 2));
        var costs = random.longs(duration + random.nextInt(2), 10, 200).toArray();
        var candidate = candidate(id, random.nextInt(-2, 100), duration, costs);
        var category = List.of(Category.values()).get(random.nextInt(4));
        candidate = classed(effort(candidate, "java", random.nextInt(5, 60)), category, random.nextInt(1000, 9000));
        return random.nextInt(12) == 0 ? inFlight(candidate, random.nextInt(-2, 1)) : candidate;
    }

    private static PlanCandidate ties(SplittableRandom random, PlanCandidate candidate, int index) {
        if (index == 0) {
            return candidate;
        }
        var other = "I" + random.nextInt(index);
        return switch (random.nextInt(5)) {
            case 0 -> dependsOn(candidate, other);
            case 1 -> excludes(candidate, other);
            default -> candidate;
        };
    }
}
