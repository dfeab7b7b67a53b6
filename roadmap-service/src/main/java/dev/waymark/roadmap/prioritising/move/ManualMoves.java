package dev.waymark.roadmap.prioritising.move;

import dev.waymark.rest.problem.ProblemException;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The manual moves of all cycles.
@ApplicationScoped
public class ManualMoves implements PanacheRepositoryBase<ManualMove, UUID> {

    /// Those of a cycle, by initiative.
    public Map<UUID, ManualMoveView> all(UUID cycleId) {
        return list("cycleId = ?1", cycleId).stream()
                .map(ManualMove::view)
                .collect(Collectors.toMap(ManualMoveView::initiativeId, Function.identity()));
    }

    ManualMove require(UUID initiativeId) {
        return findByIdOptional(initiativeId)
                .orElseThrow(() -> ProblemException.notFound("manual move of initiative", initiativeId));
    }
}
