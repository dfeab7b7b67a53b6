package dev.waymark.initiative.strategy;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The goals of all cycles.
@ApplicationScoped
public class Goals implements PanacheRepositoryBase<Goal, UUID>, CycleMember, NamedThings<GoalReference> {

    @Override
    public Class<GoalReference> reference() {
        return GoalReference.class;
    }

    @Override
    public List<GoalReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("select thing.id, thing.title from Goal thing where thing.id in :ids", GoalReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "goalId";
    }

    @Override
    public String kind() {
        return "goal";
    }

    @Override
    @Transactional
    public Optional<UUID> cycleOf(UUID goalId) {
        return findByIdOptional(goalId).map(Goal::cycleId);
    }

    /// All goals of a cycle, as initiatives are aligned with them; a cycle has at most a few dozen.
    public List<Alignment.WeightedGoal> weighted(UUID cycleId) {
        return list("cycleId = ?1 order by id", cycleId).stream()
                .map(Goal::weighted)
                .toList();
    }

    /// Lets goals hold in another cycle, too: one of the same level and title is taken for the same.
    ///
    /// @return the goals of that cycle, by those that they go on from
    public Map<UUID, UUID> carryOver(Collection<UUID> goalIds, UUID cycleId) {
        var copies = new HashMap<UUID, UUID>();
        for (var goal : list("id in ?1 order by id", goalIds)) {
            var description = goal.description();
            var same = find(
                            "cycleId = ?1 and level = ?2 and title = ?3 order by id",
                            cycleId,
                            description.level(),
                            description.title())
                    .firstResultOptional()
                    .orElseGet(() -> added(new Goal(cycleId, description)));
            copies.put(goal.id(), same.id());
        }
        return copies;
    }

    private Goal added(Goal goal) {
        persist(goal);
        return goal;
    }

    /// Those of the ids that are goals of the cycle; none of them is deleted before the transaction ends.
    public Set<UUID> known(UUID cycleId, Collection<UUID> goalIds) {
        return ReferredRows.keep(getEntityManager(), Goal.class, cycleId, goalIds)
                .collect(Collectors.toUnmodifiableSet());
    }

    Goal require(UUID goalId) {
        return findByIdOptional(goalId).orElseThrow(() -> ProblemException.notFound("goal", goalId));
    }

    Rows<Goal> page(UUID cycleId, PageRequest page) {
        return page.of(Goal.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
