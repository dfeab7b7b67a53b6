package dev.waymark.roadmap.prioritising.scoring;

import dev.waymark.rest.number.WeightedMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The computed criterion *organisational pain relief*: the share of the cycle's organisational pain (by the rule of
/// its ranking round, `PER_HEAD` by default) that the initiative would relieve alone, 0..100.
///
/// `s = 100 · Σ_j m_j·P_j / Σ_j P_j`, with m_j the expected mitigation (PERT mean `(low + 4·likely + high)/6`). The
/// total is over all pain points of the round, so no other initiative can change the score. Two mitigations of one
/// pain point act one after the other: `1 − (1 − a)(1 − b)`. Without a closed round, or without any pain, there is no
/// score. Example: P = 225.9, 207.4, 100.0, 66.7 and m = 0.5 on the first → 100 · 112.95 / 600 = 18.8.
public record PainRelief(
        @Nullable Double score,
        @Nullable Double low,
        @Nullable Double high,
        List<Contribution> contributions,
        List<String> reasons) {

    private static final int MOST_NAMED = 20;

    /// The organisational pain of one pain point, by the round's rule.
    public record Pain(String painPointId, String title, double points) {}

    /// How much of a pain point an initiative takes away, as shares 0..1.
    public record Mitigation(String painPointId, double low, double likely, double high) {

        public Mitigation {
            if (!(0 <= low && low <= likely && likely <= high && high <= 1)) {
                throw new IllegalArgumentException("mitigation of %s must rise within 0..1: low %s, likely %s, high %s"
                        .formatted(painPointId, low, likely, high));
            }
        }

        double expected() {
            return (low + 4 * likely + high) / 6;
        }
    }

    /// The part of the score that one pain point gives: its share of all pain times the expected mitigation.
    public record Contribution(
            String painPointId, String title, double shareOfPain, double mitigation, double points) {}

    public PainRelief {
        contributions = List.copyOf(contributions);
        reasons = List.copyOf(reasons);
    }

    /// Computes the relief; mitigated pain points that were not ranked relieve nothing and are named.
    public static PainRelief of(List<Pain> pains, List<Mitigation> mitigations) {
        var total = pains.stream().mapToDouble(Pain::points).sum();
        if (!(total > 0)) {
            return new PainRelief(null, null, null, List.of(), List.of("no closed ranking round gives any pain"));
        }
        var reasons = new ArrayList<String>();
        var expected = combined(mitigations, Mitigation::expected);
        var contributions = contributions(pains, total, expected);
        reasons.add("100 · Σ m·P / Σ P over the pain points of the round, m = (low + 4·likely + high)/6");
        reasons.add(String.format(
                Locale.ROOT, "relieves %d of %d pain points of the round", contributions.size(), pains.size()));
        contributions.stream()
                .map(part -> String.format(
                        Locale.ROOT,
                        "'%s' is %.3f of all pain, m = %.3f: %.1f points",
                        part.title(),
                        part.shareOfPain(),
                        part.mitigation(),
                        part.points()))
                .limit(MOST_NAMED)
                .forEach(reasons::add);
        mitigations.stream()
                .map(Mitigation::painPointId)
                .filter(id ->
                        pains.stream().noneMatch(pain -> pain.painPointId().equals(id)))
                .distinct()
                .map(id -> "pain point %s was not ranked and counts 0".formatted(id))
                .forEach(reasons::add);
        return new PainRelief(
                score(pains, expected),
                score(pains, combined(mitigations, Mitigation::low)),
                score(pains, combined(mitigations, Mitigation::high)),
                contributions,
                reasons);
    }

    private interface Estimate {
        double of(Mitigation mitigation);
    }

    private static Map<String, Double> combined(List<Mitigation> mitigations, Estimate estimate) {
        var shares = new HashMap<String, Double>();
        for (var mitigation : mitigations) {
            shares.merge(mitigation.painPointId(), estimate.of(mitigation), (a, b) -> 1 - (1 - a) * (1 - b));
        }
        return shares;
    }

    /// `100 · Σ m·P / Σ P`; what is not mitigated counts with m = 0.
    private static double score(List<Pain> pains, Map<String, Double> shares) {
        var mean = new WeightedMean();
        pains.forEach(pain -> mean.add(pain.points(), 100 * shares.getOrDefault(pain.painPointId(), 0.0)));
        return mean.value();
    }

    private static List<Contribution> contributions(List<Pain> pains, double total, Map<String, Double> shares) {
        return pains.stream()
                .filter(pain -> shares.containsKey(pain.painPointId()))
                .map(pain -> {
                    var mitigation = shares.getOrDefault(pain.painPointId(), 0.0);
                    return new Contribution(
                            pain.painPointId(),
                            pain.title(),
                            pain.points() / total,
                            mitigation,
                            100 * mitigation * pain.points() / total);
                })
                .toList();
    }
}
