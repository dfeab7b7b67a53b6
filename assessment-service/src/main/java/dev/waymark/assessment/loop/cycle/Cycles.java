package dev.waymark.assessment.loop.cycle;

import dev.waymark.assessment.AssessmentProblem;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.reference.NamedThings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// All cycles. Which of them the caller may know of follows from their grants.
@ApplicationScoped
public class Cycles implements PanacheRepositoryBase<Cycle, UUID>, CycleMember, NamedThings<CycleReference> {

    private final CycleAccess access;
    private final Clock clock;

    Cycles(CycleAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public Class<CycleReference> reference() {
        return CycleReference.class;
    }

    @Override
    public List<CycleReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.name from Cycle thing where thing.id in :ids", CycleReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "cycleId";
    }

    @Override
    public String kind() {
        return "cycle";
    }

    @Override
    public Optional<UUID> cycleOf(UUID cycleId) {
        return findByIdOptional(cycleId).map(Cycle::id);
    }

    /// The cycle as it is shown. Whether the caller may see it is declared by {@link OfCycle}.
    ///
    /// @throws ProblemException 404 where there is no such cycle
    public CycleView view(UUID cycleId) {
        return view(require(cycleId));
    }

    /// Once ASSESSING has ended the destination may move, but not go away: the guard that asked for it is
    /// passed. The currency stays, since budgets and prices are counted in it.
    ///
    /// @throws ProblemException 409 where the change would leave the cycle without objective or in another
    /// currency
    void requireLasting(Cycle cycle, DescribeCycle wanted) {
        var ended = cycle.state().compareTo(CycleState.ASSESSING) > 0;
        if (ended && cycle.hasObjective() && wanted.objective() == null) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSING_ENDED,
                    "The cycle is %s, so its objective may be replaced but not removed. Maybe send the new one."
                            .formatted(cycle.state()));
        }
        if (ended && !cycle.description().currency().equals(wanted.currency())) {
            throw new ProblemException(
                    AssessmentProblem.ASSESSING_ENDED,
                    "The cycle is %s, so it stays with %s: prices and budgets are counted in it."
                            .formatted(cycle.state(), cycle.description().currency()));
        }
    }

    /// Those of these ids that are cycles.
    public Stream<UUID> known(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().map(Cycle::id);
    }

    CycleView view(Cycle cycle) {
        return CycleView.from(cycle, LocalDate.now(clock));
    }

    Cycle require(UUID cycleId) {
        return findByIdOptional(cycleId).orElseThrow(() -> ProblemException.notFound(kind(), cycleId));
    }

    Rows<Cycle> page(PageRequest page) {
        var all = page.of(Cycle.class);
        return access.onlyCycles()
                .map(some -> all.among("id", some))
                .orElse(all)
                .read(getEntityManager());
    }
}
