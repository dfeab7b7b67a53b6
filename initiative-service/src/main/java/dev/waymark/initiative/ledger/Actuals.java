package dev.waymark.initiative.ledger;

import dev.waymark.initiative.pricing.OfferedUplifts;
import dev.waymark.initiative.pricing.Prices;
import dev.waymark.initiative.pricing.Uplift;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the initiatives of all cycles have really cost and brought.
@ApplicationScoped
class Actuals implements PanacheRepositoryBase<InitiativeActuals, UUID>, OfferedUplifts {

    /// So many initiatives make a ledger, the last recorded ones.
    private static final int MOST = 1000;

    private final Prices prices;

    Actuals(Prices prices) {
        this.prices = prices;
    }

    Optional<InitiativeActuals> of(UUID initiativeId) {
        return find("initiativeId", initiativeId).firstResultOptional();
    }

    /// @throws ProblemException 404 where nothing was recorded
    InitiativeActuals require(UUID initiativeId) {
        return of(initiativeId)
                .orElseThrow(() -> new ProblemException(
                        HttpProblem.NOT_FOUND,
                        "No actuals of initiative %s are visible to you.".formatted(initiativeId)));
    }

    Rows<InitiativeActuals> page(UUID cycleId, PageRequest page) {
        return page.of(InitiativeActuals.class).with("cycleId", cycleId).read(getEntityManager());
    }

    /// The ratios of an initiative, against the estimates of its department without uplifts.
    List<ActualRatio> ratios(InitiativeActuals actuals) {
        var price = prices.ownEstimates(List.of(actuals.initiativeId())).get(actuals.initiativeId());
        return price == null ? List.of() : ActualRatio.of(price, actuals.through(), actuals.totals());
    }

    /// The ledger of all departments.
    OptimismLedger ledger() {
        return ledger(find("order by updatedAt desc, id").page(0, MOST).list());
    }

    @Override
    public List<Uplift> of(String departmentCode) {
        var recorded = find("departmentCode = ?1 order by updatedAt desc, id", departmentCode)
                .page(0, MOST)
                .list();
        return ledger(recorded).entries().stream()
                .filter(OptimismLedger.Entry::isOffered)
                .map(entry -> new Uplift(
                        entry.lineType(), entry.median(), entry.observations().size()))
                .toList();
    }

    private OptimismLedger ledger(List<InitiativeActuals> recorded) {
        var estimates = prices.ownEstimates(
                recorded.stream().map(InitiativeActuals::initiativeId).toList());
        var observations = new ArrayList<OptimismLedger.Observation>();
        for (var each : recorded) {
            var price = estimates.get(each.initiativeId());
            if (price == null) {
                continue;
            }
            for (var ratio : ActualRatio.of(price, each.through(), each.totals())) {
                if (ratio.ratio() != null) {
                    observations.add(new OptimismLedger.Observation(
                            each.departmentCode(), each.initiativeId(), each.currency(), ratio, ratio.ratio()));
                }
            }
        }
        return OptimismLedger.of(observations);
    }
}
