package dev.waymark.initiative.pricing;

import dev.waymark.initiative.InitiativeProblem;
import dev.waymark.initiative.initiative.PricedSlices;
import dev.waymark.initiative.valuation.Price;
import dev.waymark.rest.audit.ShownSecret;
import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.identity.Caller;
import dev.waymark.rest.identity.Roles;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The prices of all initiatives, and who may see their amounts.
@ApplicationScoped
public class Prices implements PanacheRepositoryBase<InitiativePrice, UUID>, Dependants, PricedSlices {

    private final Caller caller;
    private final ShownSecret secret;

    Prices(Caller caller, ShownSecret secret) {
        this.caller = caller;
        this.secret = secret;
    }

    @Override
    public String dependency() {
        return "assumptionId";
    }

    @Override
    public Stream<String> dependants(Object assumptionId) {
        return find(
                        "select i.code from Initiative i, InitiativePrice p"
                                + " where p.initiativeId = i.id and cast(p.lines as string) like ?1",
                        "%" + assumptionId + "%")
                .project(String.class)
                .list()
                .stream()
                .map("price of initiative '%s'"::formatted);
    }

    @Override
    public List<String> linesBehind(UUID initiativeId, int slices) {
        return findByIdOptional(initiativeId)
                .map(price -> price.terms().request().lines())
                .orElse(List.of())
                .stream()
                .flatMap(line -> line.slice() != null && line.slice() > slices
                        ? Stream.of("price line '%s' of slice %d".formatted(line.label(), line.slice()))
                        : Stream.<String>empty())
                .toList();
    }

    /// Lets the price of an initiative hold for the one that goes on from it.
    ///
    /// @param copies of the assumptions, by those that they are copies of
    public void carryOver(UUID initiativeId, UUID to, Map<UUID, UUID> copies) {
        findByIdOptional(initiativeId).ifPresent(price -> persist(price.copiedTo(to, copies)));
    }

    /// The priced initiatives of a cycle by their ids.
    public Map<UUID, PricedInitiative> all(UUID cycleId) {
        return list("initiativeId in (select i.id from Initiative i where i.cycleId = ?1)", cycleId).stream()
                .collect(Collectors.toMap(InitiativePrice::initiativeId, this::priced));
    }

    /// The prices of a cycle as they were entered, by the ids of their initiatives; confidential ones, too.
    public Map<UUID, EnteredPrice> entered(UUID cycleId) {
        return list("initiativeId in (select i.id from Initiative i where i.cycleId = ?1)", cycleId).stream()
                .filter(price -> !isHidden(price))
                .collect(Collectors.toMap(
                        InitiativePrice::initiativeId,
                        price -> new EnteredPrice(
                                price.initiativeId(),
                                price.version(),
                                price.terms().request())));
    }

    /// What the departments themselves have estimated for these initiatives, without uplifts, by their ids.
    public Map<UUID, Price> ownEstimates(Collection<UUID> initiativeIds) {
        return initiativeIds.isEmpty()
                ? Map.of()
                : list("initiativeId in ?1", initiativeIds).stream()
                        .collect(Collectors.toMap(
                                InitiativePrice::initiativeId,
                                price -> price.terms().ownEstimate()));
    }

    /// The price, confidential or not, to calculate with.
    ///
    /// @throws ProblemException 409 where the initiative is not priced: it can be neither categorised nor
    /// planned
    public PricedInitiative requirePriced(UUID initiativeId) {
        return findByIdOptional(initiativeId)
                .map(this::priced)
                .orElseThrow(() -> new ProblemException(
                        InitiativeProblem.NOT_PRICED,
                        "Initiative %s has no price, so nothing follows from it yet. Maybe price it first."
                                .formatted(initiativeId)));
    }

    /// The price as the caller may see it; a confidential one does not exist for viewers and stakeholders.
    Optional<InitiativePrice> visible(UUID initiativeId) {
        return findByIdOptional(initiativeId).filter(price -> !isHidden(price));
    }

    /// @throws ProblemException 404 where there is none for this caller
    InitiativePrice requireVisible(UUID initiativeId) {
        return visible(initiativeId)
                .orElseThrow(() -> new ProblemException(
                        HttpProblem.NOT_FOUND, "No price of initiative %s is visible to you.".formatted(initiativeId)));
    }

    /// Keeps what was drawn, unless somebody has priced the initiative meanwhile.
    void keep(UUID initiativeId, NetPresentValueRange drawn) {
        update(
                "netPresentValue.mean = ?1, netPresentValue.p10 = ?2, netPresentValue.p50 = ?3, netPresentValue.p90 = ?4"
                        + " where initiativeId = ?5 and netPresentValue.mean is null",
                drawn.mean(),
                drawn.p10(),
                drawn.p50(),
                drawn.p90(),
                initiativeId);
    }

    private PricedInitiative priced(InitiativePrice price) {
        return price.priced(isHidden(price));
    }

    private boolean isHidden(InitiativePrice price) {
        if (!price.isConfidential()) {
            return false;
        }
        if (caller.hasAny(Roles.PROGRAMME_LEAD, Roles.STEERING, Roles.AUDITOR)) {
            secret.markShown();
            return false;
        }
        return true;
    }
}
