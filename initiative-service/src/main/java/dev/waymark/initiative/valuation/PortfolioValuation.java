package dev.waymark.initiative.valuation;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// What all initiatives together are worth, and how much of their risks cancel out.
///
/// The initiatives are independent of each other. In bad cases they are not all bad at once, so the P10 of the sum lies
/// above the sum of the P10s; the difference is the *diversification*. Example: two initiatives that are worth 0 or 100
/// with one half each have P10s of 0, which add up to 0; their sum is below 100 in a quarter of the cases only.
///
/// Each initiative is drawn exactly as in its own valuation. Its draws are shifted by an offset that follows from its
/// id, so that lines of the same label in two initiatives do not move together. The sums are made in a fixed number of
/// blocks, which run beside each other and are added in order: memory does not grow with the number of initiatives, and
/// the answer does not depend on the number of processors.
///
/// @param total of the sum of all
/// @param parts each by itself, in the order given
/// @param sumOfP10 what a plan would fear that adds up the bad cases
/// @param sumOfP90 what a plan would hope that adds up the good cases
public record PortfolioValuation(Simulation total, List<Part> parts, double sumOfP10, double sumOfP90) {

    private static final int BLOCKS = 16;

    /// An initiative with its price.
    public record Member(UUID id, Price price) {}

    /// What an initiative is worth by itself.
    public record Part(UUID id, double mean, double p10, double p50, double p90) {}

    /// What some of the initiatives are worth together in every draw.
    private static final class Block {

        private final double[] values;
        private final List<Part> parts;

        Block(List<Member> members, Simulation.Draws draws) {
            values = new double[draws.count()];
            parts = members.stream().map(member -> part(member, draws, values)).toList();
        }
    }

    public PortfolioValuation {
        parts = List.copyOf(parts);
    }

    /// @param members at least one
    public static PortfolioValuation of(List<Member> members, Simulation.Draws draws) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A portfolio needs at least one priced initiative.");
        }
        int blocks = Math.min(BLOCKS, members.size());
        var summed = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> new Block(
                        members.subList(block * members.size() / blocks, (block + 1) * members.size() / blocks), draws))
                .toList();
        var total = new double[draws.count()];
        for (var block : summed) {
            add(block.values, 0, total);
        }
        var parts = summed.stream().flatMap(block -> block.parts.stream()).toList();
        return new PortfolioValuation(
                Simulation.ofValues(total, draws),
                parts,
                parts.stream().mapToDouble(Part::p10).sum(),
                parts.stream().mapToDouble(Part::p90).sum());
    }

    /// P10 of the sum less sum of the P10s: how much less bad the bad case of all is than all bad cases.
    public double diversification() {
        return total.p10() - sumOfP10;
    }

    private static Part part(Member member, Simulation.Draws draws, double[] sum) {
        var price = member.price();
        var values = new LineDraws(price.lineValues(), price.rules().rankCorrelation(), draws).netPresentValues();
        add(values, offset(member.id(), values.length), sum);
        double mean = Simulation.mean(values);
        var quantiles = Quantiles.of(values, 0.1, 0.5, 0.9);
        return new Part(member.id(), mean, quantiles[0], quantiles[1], quantiles[2]);
    }

    /// From the random part of the id.
    private static int offset(UUID id, int draws) {
        return Math.floorMod(id.getLeastSignificantBits() ^ id.getMostSignificantBits(), draws);
    }

    private static void add(double[] values, int offset, double[] sum) {
        for (int draw = 0; draw < sum.length; draw++) {
            int from = draw + offset;
            sum[draw] += values[from < values.length ? from : from - values.length];
        }
    }
}
