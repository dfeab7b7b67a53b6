package dev.waymark.initiative.pricing;

import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.assumption.Assumptions;
import dev.waymark.initiative.initiative.InitiativeReference;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.initiative.Slice;
import dev.waymark.initiative.valuation.Price;
import dev.waymark.initiative.valuation.Support;
import dev.waymark.rest.moment.OneMoment;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// Prices together with the assumptions that their gains rest on, as they are at one moment.
@ApplicationScoped
class SupportedPrices {

    /// A price that the caller may see.
    record SupportedPrice(
            InitiativeReference initiative, List<Slice> slices, PriceTerms terms, Price price, Support support) {}

    private final CurrentCycle cycle;
    private final Prices prices;
    private final Assumptions assumptions;
    private final Initiatives initiatives;

    SupportedPrices(CurrentCycle cycle, Prices prices, Assumptions assumptions, Initiatives initiatives) {
        this.cycle = cycle;
        this.initiatives = initiatives;
        this.prices = prices;
        this.assumptions = assumptions;
    }

    /// @throws ProblemException 409 where the initiative is not priced, 404 where the caller may not see its price
    @OneMoment
    SupportedPrice require(UUID initiativeId) {
        prices.requirePriced(initiativeId);
        var entered = prices.requireVisible(initiativeId).terms();
        var price = entered.price();
        var dated = assumptions.dated(cycle.id(), Support.assumptionsOf(price));
        var initiative = initiatives.references(List.of(initiativeId)).getFirst();
        return new SupportedPrice(
                initiative,
                initiatives.view(initiativeId).slices(),
                entered,
                price,
                Support.of(price, dated, assumptions.freshness()));
    }
}
