package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.roadmap.planning.period.PlanningPeriod;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The portfolio entries of all initiatives.
@ApplicationScoped
public class PortfolioEntries implements PanacheRepositoryBase<PortfolioEntry, UUID>, Dependants {

    @Override
    public String dependency() {
        return "budgetPotId";
    }

    @Override
    public Stream<String> dependants(Object budgetPotId) {
        return list("budgetPotId", budgetPotId).stream()
                .map(entry -> "portfolio entry of initiative %s"
                        .formatted(entry.view().initiativeId()));
    }

    /// Says since when an initiative is under way, so that the next plan leaves it where it is; nothing
    /// happens to one that is in no portfolio.
    public void underWay(UUID initiativeId, @Nullable PlanningPeriod since) {
        findByIdOptional(initiativeId).ifPresent(entry -> entry.underWay(since));
    }

    PortfolioEntry require(UUID initiativeId) {
        return findByIdOptional(initiativeId)
                .orElseThrow(() -> ProblemException.notFound("portfolio entry of initiative", initiativeId));
    }

    Map<UUID, PortfolioEntryView> all(UUID cycleId) {
        return list("cycleId = ?1", cycleId).stream()
                .map(PortfolioEntry::view)
                .collect(Collectors.toMap(PortfolioEntryView::initiativeId, Function.identity()));
    }
}
