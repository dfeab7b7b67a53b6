package dev.waymark.initiative.whatif;

import dev.waymark.initiative.category.Categorising;
import dev.waymark.initiative.category.Fit;
import dev.waymark.initiative.climate.ClimateState;
import dev.waymark.initiative.climate.Climates;
import dev.waymark.initiative.climate.RiskAppetite;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.initiative.whatif.ClimateWhatIfView.WhatIfClimateView;
import dev.waymark.initiative.whatif.ClimateWhatIfView.WhatIfFitView;
import dev.waymark.initiative.whatif.ClimateWhatIfView.WhatIfGapView;
import dev.waymark.rest.number.Precision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Compares the fits of all initiatives of a cycle in an assumed climate with those in force.
@ApplicationScoped
class ComparingFits {

    private final Initiatives initiatives;
    private final Prices prices;
    private final Climates climates;
    private final Categorising categorising;

    ComparingFits(Initiatives initiatives, Prices prices, Climates climates, Categorising categorising) {
        this.initiatives = initiatives;
        this.prices = prices;
        this.climates = climates;
        this.categorising = categorising;
    }

    /// One initiative's fit in both climates.
    private record Compared(UUID initiativeId, Fit then, Fit now) {}

    ClimateWhatIfView of(UUID cycleId, double assumed) {
        var inForce = climates.of(cycleId);
        var appetite = climates.appetite(inForce);
        var assumedAppetite = climates.appetiteAt(assumed);
        var priced = prices.all(cycleId);
        var decided = categorising.decided(cycleId);
        var compared = new ArrayList<Compared>();
        var without = new ArrayList<WhatIfGapView>();
        for (var initiative : initiatives.live(cycleId)) {
            var price = priced.get(initiative.id());
            if (price == null) {
                without.add(new WhatIfGapView(initiative.id(), MissingForFit.NOT_PRICED));
                continue;
            }
            var category = decided.get(initiative.id());
            var now =
                    categorising.outcome(initiative, price, category, appetite).fit();
            var then = categorising
                    .outcome(initiative, price, category, assumedAppetite)
                    .fit();
            if (now == null || then == null) {
                without.add(new WhatIfGapView(initiative.id(), MissingForFit.NOT_CATEGORISED));
            } else {
                compared.add(new Compared(initiative.id(), then, now));
            }
        }
        var order = FitOrder.of(fits(compared, Compared::then), fits(compared, Compared::now));
        return new ClimateWhatIfView(
                cycleId,
                climate(assumedAppetite, ClimateState.of(assumed, inForce.rule().boundary())),
                climate(appetite, inForce.state()),
                order.swappedPairs(),
                entries(compared, order),
                without);
    }

    private static double[] fits(List<Compared> compared, Function<Compared, Fit> which) {
        return compared.stream().map(which).mapToDouble(Fit::value).toArray();
    }

    private static List<WhatIfFitView> entries(List<Compared> compared, FitOrder order) {
        return IntStream.range(0, compared.size())
                .mapToObj(i -> entry(
                        compared.get(i), order.ranks().get(i), order.ranksNow().get(i)))
                .sorted((one, other) -> Precision.compare(other.fit(), one.fit()))
                .toList();
    }

    private static WhatIfFitView entry(Compared compared, int rank, int rankInForce) {
        var then = compared.then();
        return new WhatIfFitView(
                compared.initiativeId(),
                then.category(),
                then.projectRisk(),
                then.mandatory(),
                then.multiplier(),
                then.riskFactor(),
                then.basicsMultiplier(),
                then.value(),
                compared.now().value(),
                rank,
                rankInForce);
    }

    private static WhatIfClimateView climate(RiskAppetite appetite, ClimateState state) {
        return new WhatIfClimateView(appetite.climate(), state, appetite.value());
    }
}
