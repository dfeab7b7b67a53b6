package dev.waymark.roadmap.portfolio.budget;

import dev.waymark.cycle.CycleMember;
import dev.waymark.rest.deletion.ReferredRows;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.reference.NamedThings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The budget pots of all cycles.
@ApplicationScoped
public class BudgetPots
        implements PanacheRepositoryBase<BudgetPot, UUID>, CycleMember, NamedThings<BudgetPotReference> {

    @Override
    public Class<BudgetPotReference> reference() {
        return BudgetPotReference.class;
    }

    @Override
    public List<BudgetPotReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.name from BudgetPot thing where thing.id in :ids",
                        BudgetPotReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "budgetPotId";
    }

    @Override
    public String kind() {
        return "budget pot";
    }

    @Override
    @Transactional
    public Optional<UUID> cycleOf(UUID budgetPotId) {
        return findByIdOptional(budgetPotId).map(BudgetPot::cycleId);
    }

    /// All pots of a cycle, oldest first; a cycle has at most a few dozen.
    public List<BudgetPotView> all(UUID cycleId) {
        return list("cycleId = ?1 order by id", cycleId).stream()
                .map(BudgetPotView::from)
                .toList();
    }

    /// Those of the ids that are pots of the cycle; none of them is deleted before the transaction ends.
    public Stream<UUID> known(UUID cycleId, Collection<UUID> budgetPotIds) {
        return ReferredRows.keep(getEntityManager(), BudgetPot.class, cycleId, budgetPotIds);
    }

    BudgetPot require(UUID budgetPotId) {
        return findByIdOptional(budgetPotId).orElseThrow(() -> ProblemException.notFound("budget pot", budgetPotId));
    }

    Rows<BudgetPot> page(UUID cycleId, PageRequest page) {
        return page.of(BudgetPot.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
