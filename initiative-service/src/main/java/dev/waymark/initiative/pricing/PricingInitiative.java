package dev.waymark.initiative.pricing;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.assessment.CurrentCycle;
import dev.waymark.initiative.assumption.Assumptions;
import dev.waymark.initiative.conversion.ConversionRates;
import dev.waymark.initiative.conversion.DatedRate;
import dev.waymark.initiative.initiative.Initiatives;
import dev.waymark.initiative.valuation.Simulation;
import dev.waymark.rest.concurrency.Preconditions;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/// Puts a price on an initiative and values it at once.
@ApplicationScoped
public class PricingInitiative {

    private final CurrentCycle cycle;
    private final Prices prices;
    private final Assumptions assumptions;
    private final Initiatives initiatives;
    private final ConversionRates rates;
    private final OfferedUplifts offered;
    private final Valuations valuations;
    private final Preconditions preconditions;

    PricingInitiative(
            CurrentCycle cycle,
            Prices prices,
            Assumptions assumptions,
            Initiatives initiatives,
            ConversionRates rates,
            OfferedUplifts offered,
            Valuations valuations,
            Preconditions preconditions) {
        this.cycle = cycle;
        this.prices = prices;
        this.assumptions = assumptions;
        this.initiatives = initiatives;
        this.rates = rates;
        this.offered = offered;
        this.valuations = valuations;
        this.preconditions = preconditions;
    }

    /// @throws ProblemException 400 where an amount cannot be paid in the currency, 422 where the price
    /// contradicts itself or names assumptions of elsewhere
    RestResponse<PriceView> price(UUID initiativeId, PriceInitiative sent) {
        var request = sent.in(cycle.currency());
        var terms = new PriceTerms(request, rates(request), uplifts(initiativeId, request));
        return preconditions
                .put(
                        prices.findByIdOptional(initiativeId),
                        price -> PriceView.from(price, cycle.currency()),
                        InitiativePrice::terms,
                        terms)
                .replace(price -> price.set(terms, worth(initiativeId, terms)))
                .orCreate(
                        "/v1/initiatives/%s/price".formatted(initiativeId),
                        () -> new InitiativePrice(initiativeId, terms, worth(initiativeId, terms)));
    }

    /// Sets the price of an initiative that may have one already.
    ///
    /// @return whether that changes anything
    public boolean set(UUID initiativeId, PriceInitiative sent) {
        var request = sent.in(cycle.currency());
        var terms = new PriceTerms(request, rates(request), uplifts(initiativeId, request));
        var before = prices.findByIdOptional(initiativeId);
        if (before.isPresent() && before.get().terms().equals(terms)) {
            return false;
        }
        if (before.isPresent()) {
            before.get().set(terms, worth(initiativeId, terms));
        } else {
            prices.persist(new InitiativePrice(initiativeId, terms, worth(initiativeId, terms)));
        }
        prices.flush();
        return true;
    }

    /// @throws ProblemException as a refusal of the same price by itself
    public void requireSound(UUID initiativeId, PriceInitiative sent) {
        var request = sent.in(cycle.currency());
        requireSound(initiativeId, new PriceTerms(request, rates(request), uplifts(initiativeId, request)));
    }

    private Simulation worth(UUID initiativeId, PriceTerms terms) {
        requireSound(initiativeId, terms);
        return valuations.simulation(terms.price(), Simulation.Draws.STANDARD);
    }

    /// @throws ProblemException 422 naming the lines whose currency has no rate today
    private List<DatedRate> rates(PriceInitiative request) {
        var others = new TreeSet<String>();
        for (var line : request.lines()) {
            others.add(line.currencyOr(cycle.currency()));
        }
        others.remove(cycle.currency());
        var known = rates.today(others);
        var missing = new ArrayList<Violation>();
        for (int i = 0; i < request.lines().size(); i++) {
            var currency = request.lines().get(i).currencyOr(cycle.currency());
            if (others.contains(currency) && !known.containsKey(currency)) {
                missing.add(new Violation(
                        "/lines/%d/currency".formatted(i),
                        "%s has no conversion rate to %s that holds today".formatted(currency, cycle.currency())));
            }
        }
        if (!missing.isEmpty()) {
            throw ProblemException.withViolations(InitiativeProblem.CONVERSION_RATE_MISSING, missing);
        }
        return others.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private List<Uplift> uplifts(UUID initiativeId, PriceInitiative request) {
        if (!request.uplift()) {
            return List.of();
        }
        return cycle.assessment()
                .departmentCode(initiatives.view(initiativeId).departmentId())
                .map(offered::of)
                .orElse(List.of());
    }

    private void requireSound(UUID initiativeId, PriceTerms terms) {
        var request = terms.request();
        var contradictions = PriceContradictions.of(request);
        if (contradictions.exist()) {
            throw ProblemException.withViolations(InitiativeProblem.CONTRADICTION, contradictions.faults());
        }
        var unknown = unknownAssumptions(request.lines());
        unknown.addAll(unknownSlices(initiativeId, request.lines()));
        if (!unknown.isEmpty()) {
            throw ProblemException.withViolations(HttpProblem.UNKNOWN_REFERENCE, unknown);
        }
        var tooLarge = terms.faults();
        if (!tooLarge.isEmpty()) {
            throw ProblemException.withViolations(InitiativeProblem.CONTRADICTION, tooLarge);
        }
    }

    private List<Violation> unknownSlices(UUID initiativeId, List<PriceLineEntry> lines) {
        if (lines.stream().allMatch(line -> line.slice() == null)) {
            return List.of();
        }
        int slices = initiatives.view(initiativeId).slices().size();
        var unknown = new ArrayList<Violation>();
        for (int i = 0; i < lines.size(); i++) {
            var slice = lines.get(i).slice();
            if (slice != null && slice > slices) {
                unknown.add(new Violation(
                        "/lines/%d/slice".formatted(i),
                        "is %d, but the initiative has %d slices".formatted(slice, slices)));
            }
        }
        return unknown;
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
