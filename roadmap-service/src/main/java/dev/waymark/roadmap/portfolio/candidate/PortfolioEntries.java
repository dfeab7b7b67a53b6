package dev.waymark.roadmap.portfolio.candidate;

import dev.waymark.rest.deletion.Dependants;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The portfolio entries of all initiatives.
@ApplicationScoped
class PortfolioEntries implements PanacheRepositoryBase<PortfolioEntry, UUID>, Dependants {

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
