package dev.waymark.initiative.pricing;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.assumption.Assumptions;
import dev.waymark.initiative.valuation.Simulation;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Puts a price on an initiative and values it at once.
@ApplicationScoped
class PricingInitiative {

    private final CurrentCycle cycle;
    private final Prices prices;
    private final Assumptions assumptions;
    private final Valuations valuations;
    private final Preconditions preconditions;

    PricingInitiative(
            CurrentCycle cycle,
            Prices prices,
            Assumptions assumptions,
            Valuations valuations,
            Preconditions preconditions) {
        this.cycle = cycle;
        this.prices = prices;
        this.assumptions = assumptions;
        this.valuations = valuations;
        this.preconditions = preconditions;
    }

    /// @throws ProblemException 400 where an amount cannot be paid in the currency, 422 where the price
    /// contradicts itself or names assumptions of elsewhere
    RestResponse<PriceView> price(UUID initiativeId, PriceInitiative sent) {
        var request = sent.in(cycle.currency());
        return preconditions
                .put(
                        prices.findByIdOptional(initiativeId),
                        price -> PriceView.from(price, cycle.currency()),
                        InitiativePrice::asRequest,
                        request)
                .replace(price -> price.set(request, worth(request)))
                .orCreate(
                        "/v1/initiatives/%s/price".formatted(initiativeId),
                        () -> new InitiativePrice(initiativeId, request, worth(request)));
    }

    private Simulation worth(PriceInitiative request) {
        requireSound(request);
        return valuations.simulation(request.price(), Simulation.Draws.STANDARD);
    }

    private void requireSound(PriceInitiative request) {
        var contradictions = PriceContradictions.of(request);
        if (contradictions.exist()) {
            throw ProblemException.withViolations(InitiativeProblem.CONTRADICTION, contradictions.faults());
        }
        var unknown = unknownAssumptions(request.lines());
        if (!unknown.isEmpty()) {
            throw ProblemException.withViolations(HttpProblem.UNKNOWN_REFERENCE, unknown);
        }
    }

    private List<Violation> unknownAssumptions(List<PriceLineEntry> lines) {
        Set<UUID> named = new HashSet<>();
        for (var line : lines) {
            if (line.assumptionId() != null) {
                named.add(line.assumptionId());
            }
        }
        var known = assumptions.known(cycle.id(), named);
        var unknown = new ArrayList<Violation>();
        for (int i = 0; i < lines.size(); i++) {
            var id = lines.get(i).assumptionId();
            if (id != null && !known.contains(id)) {
                unknown.add(new Violation(
                        "/lines/%d/assumptionId".formatted(i), "%s is no assumption of this cycle".formatted(id)));
            }
        }
        return unknown;
    }
}
