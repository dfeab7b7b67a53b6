package dev.waymark.roadmap.portfolio.capacity;

import dev.waymark.cycle.CycleMember;
import dev.waymark.rest.page.PageRequest;
import dev.waymark.rest.page.Rows;
import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The capacities of all cycles.
@ApplicationScoped
public class Capacities implements PanacheRepositoryBase<Capacity, UUID>, CycleMember {

    @Override
    public String pathParameter() {
        return "capacityId";
    }

    @Override
    public String kind() {
        return "capacity";
    }

    @Override
    @Transactional
    public Optional<UUID> cycleOf(UUID capacityId) {
        return findByIdOptional(capacityId).map(Capacity::cycleId);
    }

    /// All capacities of a cycle, oldest first; a cycle has at most a few dozen.
    public List<CapacityView> all(UUID cycleId) {
        return list("cycleId = ?1 order by id", cycleId).stream()
                .map(CapacityView::from)
                .toList();
    }

    Capacity require(UUID capacityId) {
        return findByIdOptional(capacityId).orElseThrow(() -> ProblemException.notFound("capacity", capacityId));
    }

    Rows<Capacity> page(UUID cycleId, PageRequest page) {
        return page.of(Capacity.class).with("cycleId", cycleId).read(getEntityManager());
    }
}
