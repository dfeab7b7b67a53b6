package dev.waymark.roadmap.prioritising.signoff;

import dev.waymark.roadmap.prioritising.scoring.Side;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sign-offs of all cycles.
@ApplicationScoped
class PrioritySignOffs implements PanacheRepositoryBase<PrioritySignOff, UUID> {

    List<PrioritySignOff> all(UUID cycleId) {
        return list("cycleId = ?1 order by side", cycleId);
    }

    Optional<PrioritySignOff> of(UUID cycleId, Side side) {
        return find("cycleId = ?1 and side = ?2", cycleId, side).firstResultOptional();
    }
}
