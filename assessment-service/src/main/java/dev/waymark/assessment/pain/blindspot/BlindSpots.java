package dev.waymark.assessment.pain.blindspot;

import dev.waymark.assessment.crm.evidence.CustomerPain;
import dev.waymark.rest.number.Precision;
import dev.waymark.rest.structure.Calculation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The customers' order of the pain points beside the company's, never merged. A pain point is a blind spot when
/// customers feel it far more than the company ranks it:
///
///     organisational rank − customer rank ≥ ranks apart
///
/// Ranks are competition ranks among the pain points of the round, 1 = most painful, equal values share the better
/// rank; pain points without a case share the rank behind all that have one. Source: domain of Waymark, section 3.
///
/// Example: customer pain A 30, B 20, C 0 and organisational ranks C 1, B 2, A 3: customer ranks A 1, B 2, C 3, so with
/// 2 ranks apart A is a blind spot.
///
/// @param ranksApart from how many ranks on, at least 1
/// @param compared every pain point of the round, the largest difference first, ties by organisational rank
@Calculation
record BlindSpots(int ranksApart, List<Compared> compared) {

    BlindSpots {
        if (ranksApart < 1) {
            throw new IllegalArgumentException("ranksApart is %d, but must be 1 at least.".formatted(ranksApart));
        }
        compared = List.copyOf(compared);
    }

    /// One pain point as the company ranked it.
    record OrganisationalRank(UUID painPointId, String title, int rank) {}

    /// One pain point from both sides.
    ///
    /// @param cases number of cases, 0 without evidence
    /// @param customerPain 0..100
    /// @param difference organisational rank − customer rank
    record Compared(
            UUID painPointId,
            String title,
            long cases,
            double customerPain,
            int customerRank,
            int organisationalRank,
            int difference,
            boolean blindSpot) {}

    static BlindSpots of(List<OrganisationalRank> organisation, List<CustomerPain> customers, int ranksApart) {
        Map<UUID, CustomerPain> felt = new HashMap<>();
        customers.forEach(pain -> felt.put(pain.painPointId(), pain));
        var compared = organisation.stream()
                .map(ranked -> {
                    var pain = felt.getOrDefault(ranked.painPointId(), new CustomerPain(ranked.painPointId(), 0, 0));
                    var customerRank = 1
                            + (int) organisation.stream()
                                    .filter(other -> Precision.above(value(felt, other), pain.value()))
                                    .count();
                    var difference = ranked.rank() - customerRank;
                    return new Compared(
                            ranked.painPointId(),
                            ranked.title(),
                            pain.cases(),
                            pain.value(),
                            customerRank,
                            ranked.rank(),
                            difference,
                            pain.cases() > 0 && difference >= ranksApart);
                })
                .sorted(Comparator.comparingInt(Compared::difference)
                        .reversed()
                        .thenComparingInt(Compared::organisationalRank)
                        .thenComparing(Compared::painPointId))
                .toList();
        return new BlindSpots(ranksApart, compared);
    }

    private static double value(Map<UUID, CustomerPain> felt, OrganisationalRank ranked) {
        var pain = felt.get(ranked.painPointId());
        return pain == null ? 0 : pain.value();
    }
}
