package dev.waymark.roadmap.portfolio.candidate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The portfolio entries of all initiatives.
@ApplicationScoped
class PortfolioEntries implements PanacheRepositoryBase<PortfolioEntry, UUID> {

    Map<UUID, PortfolioEntryView> all(UUID cycleId) {
        return list("cycleId = ?1", cycleId).stream()
                .map(PortfolioEntry::view)
                .collect(Collectors.toMap(PortfolioEntryView::initiativeId, Function.identity()));
    }
}
