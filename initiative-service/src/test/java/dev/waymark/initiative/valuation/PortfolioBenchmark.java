package dev.waymark.initiative.valuation;

import dev.waymark.initiative.valuation.PortfolioValuation.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;

/// How long 1 000 initiatives take at 50 000 draws, beside plain loops in one thread. Not part of the tests;
/// `docs/performance.md` has the command and what it printed.
final class PortfolioBenchmark {

    private static final int INITIATIVES = 1_000;
    private static final Simulation.Draws DRAWS = Simulation.Draws.STANDARD;

    private PortfolioBenchmark() {}

    /// Takes no arguments.
    public static void main(String[] arguments) {
        var members = members();
        PortfolioValuation.of(members.subList(0, 100), DRAWS);
        plainSampler(members.subList(0, 20));
        sameDraws(members.subList(0, 100));

        long lines = members.stream()
                .mapToLong(member -> member.price().lines().size())
                .sum();
        System.out.printf("%d initiatives, %d lines, %d draws%n", INITIATIVES, lines, DRAWS.count());
        var library = timed("plain loop, sampler of a library, one thread", () -> plainSampler(members));
        var same = timed("plain loop, the same draws, one thread", () -> sameDraws(members));
        var here = timed(
                "PortfolioValuation",
                () -> PortfolioValuation.of(members, DRAWS).total().mean());
        System.out.printf("%.2f of the library's sampler, %.2f of the same draws%n", here / library, here / same);
        var runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf("heap after: %d MB%n", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static double timed(String name, Supplier<Double> run) {
        var start = System.nanoTime();
        var mean = run.get();
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%-48s %7.2f s, mean %.0f%n", name, seconds, mean);
        return seconds;
    }

    /// One thread, one draw after the other, by the sampler that anybody would take.
    private static double plainSampler(List<Member> members) {
        double mean = 0;
        for (var member : members) {
            var values = new double[DRAWS.count()];
            for (var value : member.price().lineValues()) {
                var amount = value.line().amount();
                double low = amount.low().doubleValue();
                double range = amount.high().doubleValue() - low;
                double mode = range == 0 ? 0.5 : (amount.likely().doubleValue() - low) / range;
                ContinuousDistribution.Sampler sampler = BetaDistribution.of(1 + 4 * mode, 5 - 4 * mode)
                        .createSampler(RandomSource.XO_SHI_RO_256_PP.create(DRAWS.seed()));
                double factor = value.line().sign() * value.presentValueFactor().doubleValue();
                for (int draw = 0; draw < values.length; draw++) {
                    values[draw] += factor * (low + range * sampler.sample());
                }
            }
            Arrays.sort(values);
            mean += Arrays.stream(values).average().orElseThrow();
        }
        return mean;
    }

    /// One thread, initiative after initiative, by the draws of the service; percentiles by sorting.
    private static double sameDraws(List<Member> members) {
        double mean = 0;
        for (var member : members) {
            var price = member.price();
            var values = new LineDraws(price.lineValues(), price.rules().rankCorrelation(), DRAWS).netPresentValues();
            mean += Arrays.stream(values).sum() / values.length;
            Arrays.sort(values);
        }
        return mean;
    }

    private static List<Member> members() {
        var random = new SplittableRandom(1);
        var members = new ArrayList<Member>();
        for (int i = 0; i < INITIATIVES; i++) {
            members.add(new Member(new UUID(random.nextLong(), random.nextLong()), PriceExamples.any(random)));
        }
        return members;
    }
}
