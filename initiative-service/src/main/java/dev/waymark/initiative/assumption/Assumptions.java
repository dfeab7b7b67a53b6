package dev.waymark.initiative.assumption;

import dev.waymark.cycle.CycleMember;
import dev.waymark.initiative.valuation.Support;
import dev.waymark.rest.deletion.ReferredRows;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import dev.waymark.rest.reference.NamedThings;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The assumptions of all cycles.
@ApplicationScoped
public class Assumptions
        implements PanacheRepositoryBase<Assumption, UUID>, CycleMember, NamedThings<AssumptionReference> {

    private final AssumptionConfig config;
    private final Clock clock;

    Assumptions(AssumptionConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    @Override
    public Class<AssumptionReference> reference() {
        return AssumptionReference.class;
    }

    @Override
    public List<AssumptionReference> references(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery(
                        "select thing.id, thing.statement from Assumption thing where thing.id in :ids",
                        AssumptionReference.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    @Override
    public String pathParameter() {
        return "assumptionId";
    }

    @Override
    public String kind() {
        return "assumption";
    }

    @Override
    @Transactional
    public Optional<UUID> cycleOf(UUID assumptionId) {
        return findByIdOptional(assumptionId).map(Assumption::cycleId);
    }

    /// Those of the ids that are assumptions of the cycle; none of them is deleted before the transaction
    /// ends.
    public Set<UUID> known(UUID cycleId, Collection<UUID> assumptionIds) {
        return ReferredRows.keep(getEntityManager(), Assumption.class, cycleId, assumptionIds)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Lets assumptions hold in another cycle, too: one of the same content is taken for the same. A copy is as old as
    /// what was observed.
    ///
    /// @return the assumptions of that cycle, by those that they go on from
    public Map<UUID, UUID> carryOver(Collection<UUID> assumptionIds, UUID cycleId) {
        var known = new HashMap<RecordAssumption, UUID>();
        list("cycleId = ?1 order by id desc", cycleId).forEach(each -> known.put(each.asRequest(), each.id()));
        var copies = new HashMap<UUID, UUID>();
        for (var assumption : list("id in ?1 order by id", assumptionIds)) {
            copies.put(
                    assumption.id(),
                    known.computeIfAbsent(assumption.asRequest(), content -> added(new Assumption(cycleId, content))));
        }
        return copies;
    }

    private UUID added(Assumption assumption) {
        persist(assumption);
        return assumption.id();
    }

    /// Those of the ids that are assumptions of the cycle, with their dates.
    public List<Support.DatedAssumption> dated(UUID cycleId, Collection<UUID> assumptionIds) {
        return assumptionIds.isEmpty()
                ? List.of()
                : list("cycleId = ?1 and id in ?2 order by id", cycleId, assumptionIds).stream()
                        .map(Assumption::dated)
                        .toList();
    }

    /// What makes an assumption stale today.
    public Support.Freshness freshness() {
        return new Support.Freshness(config.staleAfterMonths(), LocalDate.now(clock));
    }

    Assumption require(UUID assumptionId) {
        return findByIdOptional(assumptionId).orElseThrow(() -> ProblemException.notFound("assumption", assumptionId));
    }

    Rows<Assumption> page(UUID cycleId, PageRequest page) {
        return page.of(Assumption.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
